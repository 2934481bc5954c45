using MileBot.Core;

namespace MileBot.Commands.Pb;

/// <summary>The options of <c>/pb</c>.</summary>
internal static class PbOptions
{
    public const string CommandName = "pb";

    public static TextOption Time { get; } = new("time", "Your time, such as 6:42 or 6:42.3", 40) { IsRequired = true };

    public static TextOption Date { get; } = new("date", "When you ran it: today (if left out), yesterday, monday, 20 Nov, 2026-11-20", 40);

    public static TextOption Location { get; } = new("location", "Where you ran it", 80);

    public static ChoiceOption<Timing> Timing { get; } = new(
        "timing",
        "How it was timed",
        [
            new("My watch", "watch", Core.Timing.Watch),
            new("By hand, by somebody else", "hand", Core.Timing.Hand),
            new("Fully automatic", "automatic", Core.Timing.Automatic),
        ]);

    public static NumberOption Effort { get; } = new("effort", "How hard it was, from 1 (a jog) to 10 (all out)", 1, 10);

    public static TextOption Link { get; } = new("link", "A web page with the result or the activity", 200);

    public static FileOption Proof { get; } = new("proof", "A picture or PDF that shows it, for organisers who check bests");

    public static TextOption Note { get; } = new("note", "Anything worth remembering", 200);

    public static IReadOnlyList<CommandOption> All { get; } =
        [Time, SharedOptions.Surface, Date, Location, Timing, Effort, Link, Proof, Note, SharedOptions.Private];
}
