using System.Globalization;
using MileBot.Commands.Calculators;
using MileBot.Core.Times;
using MileBot.Core.Training;

namespace MileBot.Commands.Plan;

/// <summary>Writes the sessions of a training block, as plain text: on a page and in a calendar.</summary>
internal static class SessionText
{
    private static readonly Distance Kilometre = Distance.FromMetres(1000);

    /// <summary>A few characters, for a line of a whole week.</summary>
    public static string Short(TrainingSession session) => session.Kind switch
    {
        SessionKind.RunWalk => Of($"jog {session.RunWalk!.RunMinutes}, walk {session.RunWalk.WalkMinutes} (×{session.RunWalk.Times})"),
        SessionKind.EasyRun => Of($"easy {session.Minutes}"),
        SessionKind.Strides => Of($"easy {session.Minutes} + strides"),
        SessionKind.LongRun => Of($"long {session.Minutes}"),
        SessionKind.Repeats => Of($"{session.Repeats} × 400 m"),
        SessionKind.CrossTraining => Of($"cross {session.Minutes}"),
        SessionKind.Mindful => Of($"mindful {session.Minutes}"),
        SessionKind.Mile => "**the mile**",
        _ => throw Unknown(session),
    };

    /// <summary>A title of its own.</summary>
    public static string Title(TrainingSession session) => session.Kind switch
    {
        SessionKind.RunWalk => Of($"{session.RunWalk!.Times} × jog {session.RunWalk.RunMinutes} min, walk {session.RunWalk.WalkMinutes}"),
        SessionKind.EasyRun => Of($"Easy run, {session.Minutes} min"),
        SessionKind.Strides => Of($"Easy run, {session.Minutes} min, and {session.Repeats} strides"),
        SessionKind.LongRun => Of($"Long run, {session.Minutes} min"),
        SessionKind.Repeats when session.RepeatTime is { } time => Of($"{session.Repeats} × 400 m in {TextTable.Split(time)}"),
        SessionKind.Repeats => Of($"{session.Repeats} × 400 m"),
        SessionKind.CrossTraining => Of($"Cross-training, {session.Minutes} min"),
        SessionKind.Mindful => Of($"Mindful run, {session.Minutes} min"),
        SessionKind.Mile => "The mile!",
        _ => throw Unknown(session),
    };

    /// <summary>What to do, in a few lines.</summary>
    public static string Describe(TrainingSession session, Units units) => session.Kind switch
    {
        SessionKind.RunWalk =>
            Of($"Jog {session.RunWalk!.RunMinutes} min, walk {session.RunWalk.WalkMinutes}, and again: {session.RunWalk.Times} times, {session.RunWalk.Minutes} minutes in all.\nSlow enough to chat is fast enough."),
        SessionKind.EasyRun or SessionKind.LongRun => Of($"{session.Minutes} minutes, {Easily(session, units)}"),
        SessionKind.Strides =>
            Of($"{session.Minutes} minutes, {Easily(session, units)}\nThen {session.Repeats} strides: 20 seconds each, a little faster every time, walking back in between."),
        SessionKind.Repeats =>
            Of($"Jog 10 to 15 minutes.\n{session.Repeats} × 400 m {RepeatEffort(session)}, jogging or walking 400 m in between.\nThe last as fast as the first. Jog 10 minutes to end."),
        SessionKind.CrossTraining => Of($"{session.Minutes} minutes of cycling, swimming, rowing or strength.\nEasy on the legs; some sweat is fine."),
        SessionKind.Mindful =>
            Of($"{session.Minutes} minutes without looking at a watch; walk when you like.\nAttend to breath, steps and shoulders. Stop when it stops being pleasant."),
        SessionKind.Mile => "Warm up, run it, smile.\nThen log it with /pb: every mile counts.",
        _ => throw Unknown(session),
    };

    /// <summary>Such as <c>5:40 to 6:20 /km</c>.</summary>
    public static string PaceOf(PaceRange pace, Units units)
    {
        var (length, unit) = units is Units.Imperial ? (Mile.Distance, "/mile") : (Kilometre, "/km");
        return $"{EstimateText.ToSecond(pace.Fastest.Per(length))} to {EstimateText.ToSecond(pace.Slowest.Per(length))} {unit}";
    }

    private static string Easily(TrainingSession session, Units units) => session.Pace is { } pace
        ? $"so easily that you could chat: about {PaceOf(pace, units)}."
        : "so easily that you could chat. Walk whenever you like.";

    private static string RepeatEffort(TrainingSession session) =>
        session.RepeatTime is { } time ? $"in {TextTable.Split(time)}" : "at the pace you could hold for a mile";

    private static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ArgumentOutOfRangeException Unknown(TrainingSession session) =>
        new(nameof(session), session.Kind, "No words for this kind of session.");
}
