using MileBot.Core.Predicting;
using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Core.Training;

/// <summary>Six or eight weeks of sessions that end with a mile.</summary>
/// <remarks>
/// <para>Every block is a mixture: an easy base toward 5 km, 400 m repeats, cross-training and mindful running, in shares that the
/// emphasis sets. Whoever is new or comes back jogs and walks, and runs no repeats.</para>
/// <para>The rules are those of coaches, not laws of nature: about a tenth more a week, an easier fourth week, two days between hard
/// efforts, little in the week of the mile.</para>
/// <para>Paces are those of <see cref="TrainingPaces"/> where its book has a table for the runner's best. A slower or faster runner
/// repeats 400 m at the pace of that best. Whoever comes back goes by effort: what they could run before says nothing of today.</para>
/// </remarks>
public sealed class TrainingBlock
{
    private TrainingBlock(TrainingAim aim, int weeks, IReadOnlyList<TrainingSession> sessions) => (Aim, Weeks, Sessions) = (aim, weeks, sessions);

    /// <summary>Whom it is for.</summary>
    public TrainingAim Aim { get; }

    /// <summary>How many weeks it takes: 6 or 8.</summary>
    public int Weeks { get; }

    /// <summary>The sessions, in the order of their days. The last one is the mile.</summary>
    public IReadOnlyList<TrainingSession> Sessions { get; }

    /// <summary>How the target compares with what training studies found for so many weeks; null without a best or a target.</summary>
    public GoalVerdict? Verdict => VerdictOf(Aim, Weeks);

    /// <summary>What a block for somebody can be made of, the gentlest for them first.</summary>
    public static IReadOnlyList<TrainingEmphasis> EmphasesFor(Experience experience) => experience switch
    {
        Experience.New => [TrainingEmphasis.Base, TrainingEmphasis.CrossTraining, TrainingEmphasis.Mindful],
        Experience.Returning => [TrainingEmphasis.CrossTraining, TrainingEmphasis.Base, TrainingEmphasis.Mindful],
        _ => [TrainingEmphasis.Base, TrainingEmphasis.Intervals, TrainingEmphasis.CrossTraining, TrainingEmphasis.Mindful],
    };

    /// <summary>The day of the mile.</summary>
    /// <param name="start">The first day of the block.</param>
    public DateOnly MileOn(DateOnly start) => Sessions[^1].On(start);

    /// <summary>Puts a block together.</summary>
    /// <exception cref="ArgumentException">The emphasis isn't one for that experience.</exception>
    public static TrainingBlock For(TrainingAim aim)
    {
        ArgumentNullException.ThrowIfNull(aim);
        if (!EmphasesFor(aim.Experience).Contains(aim.Emphasis))
            throw new ArgumentException($"A block of {aim.Emphasis} isn't for a runner who is {aim.Experience}.", nameof(aim));

        var rows = TrainingPattern.Of(aim.Experience, aim.Emphasis);
        var weeks = rows[0].Weeks.Length;
        var kinds =
            from week in Enumerable.Range(1, weeks)
            from row in rows
            where TrainingPattern.Kind(row.Weeks[week - 1]) is not null
            select new TrainingSession(week, row.Day, TrainingPattern.Kind(row.Weeks[week - 1])!.Value);
        return new(aim, weeks, Fill(aim, weeks, [.. kinds]));
    }

    private static List<TrainingSession> Fill(TrainingAim aim, int weeks, IReadOnlyList<TrainingSession> empty)
    {
        var load = new TrainingLoad(aim.Experience, weeks);
        var paces = PacesOf(aim);
        var repeats = 0;
        var filled = new List<TrainingSession>();
        foreach (var session in empty)
        {
            var (kind, week) = (session.Kind, session.Week);
            filled.Add(session with
            {
                Minutes = load.MinutesOf(kind, week),
                Repeats = load.RepeatsOf(kind, week, repeats),
                RepeatTime = kind == SessionKind.Repeats ? RepeatTimeOf(aim, paces, week, weeks) : null,
                RunWalk = kind == SessionKind.RunWalk ? TrainingLoad.RunWalkOf(week) : null,
                Pace = kind is SessionKind.EasyRun or SessionKind.Strides or SessionKind.LongRun && paces is not null
                    ? new(paces.EasyFastest, paces.EasySlowest)
                    : null,
            });
            repeats += kind == SessionKind.Repeats ? 1 : 0;
        }

        return filled;
    }

    private static TrainingPaces? PacesOf(TrainingAim aim) =>
        aim is { Best: { } best, Experience: Experience.Casual or Experience.Regular } && Vdot.Of(best, Mile.Distance) is { IsWithinTable: true } vdot
            ? TrainingPaces.For(vdot)
            : null;

    /// <summary>The pace of the best at first; once the easier week is over, that of a target that is within reach.</summary>
    private static RaceTime? RepeatTimeOf(TrainingAim aim, TrainingPaces? paces, int week, int weeks)
    {
        if (aim.Best is not { } best)
            return null;

        var now = ToHalfSecond((paces?.Repetition ?? Pace.Of(best, Mile.Distance)).Per(Mile.Lap));
        if (week <= TrainingLoad.EasierWeek || VerdictOf(aim, weeks) is not (GoalVerdict.Realistic or GoalVerdict.Ambitious))
            return now;

        var then = ToHalfSecond(Mile.LapPace(aim.Target!.Value));
        return then < now ? then : now;
    }

    private static GoalVerdict? VerdictOf(TrainingAim aim, int weeks) => aim is { Best: { } best, Target: { } target }
        ? GoalProgress.Of(best, best, target, DateOnly.MinValue, DateOnly.MinValue.AddDays(7 * weeks)).Verdict
        : null;

    private static RaceTime ToHalfSecond(RaceTime time) => RaceTime.FromHundredths((time.Hundredths + 25) / 50 * 50);
}
