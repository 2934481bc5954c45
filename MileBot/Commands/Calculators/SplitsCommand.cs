using MileBot.Core;
using MileBot.Core.Splits;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/splits 88 90 92 89</c>: what the laps of a mile tell.</summary>
internal sealed class SplitsCommand : Calculator
{
    private static readonly TextOption Laps = new("laps", "The lap times, such as 88 90 92 89, single or cumulative", 400) { IsRequired = true };

    public override CommandDeclaration Declaration { get; } = new(
        "splits", "What your lap times say about your pacing", Purpose.WorkItOut, Availability.Anywhere,
        [Laps, SharedOptions.Surface, SharedOptions.Private]);

    protected override Reply Answer(CommandCall call) =>
        LapListText.Parse(call.Text(Laps), call.Choice(SharedOptions.Surface) ?? Surface.Trial).TryGetValue(out var laps, out var problem)
            ? SplitsReply.Compose(SplitAnalysis.Of(laps))
            : Reply.Refusal(Markup.Raw(problem.Advice));
}
