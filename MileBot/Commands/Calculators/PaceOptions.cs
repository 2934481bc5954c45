using MileBot.Core.Pacing;

namespace MileBot.Commands.Calculators;

/// <summary>The options of <c>/pace</c>.</summary>
internal static class PaceOptions
{
    public static TextOption Goal { get; } = new("goal", "The time you aim for, such as 6:00", CalculatorOptions.MaxTimeLength) { IsRequired = true, Suggests = true };

    public static ChoiceOption<PacingStrategy> Strategy { get; } = new(
        "strategy",
        "How to spread the effort: even, if left out",
        [
            new("Even", "even", PacingStrategy.Even),
            new("Negative: faster and faster", "negative", PacingStrategy.Negative),
            new("Positive: slower and slower", "positive", PacingStrategy.Positive),
            new("Kick: a fast last lap", "kick", PacingStrategy.Kick),
        ]);

    public static ChoiceOption<RoadUnit> Unit { get; } = new(
        "unit",
        "On the road: where to take the splits (by your own units, if left out)",
        [
            new("400 m", "400m", RoadUnit.Metres400),
            new("Quarter mile", "quarter", RoadUnit.QuarterMile),
            new("Kilometre", "km", RoadUnit.Kilometre),
        ]);

    public static IReadOnlyList<CommandOption> All { get; } = [Goal, SharedOptions.Surface, Strategy, Unit, SharedOptions.Private];
}
