using MileBot.Core.Conditions;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows each factor of a day with its range and source, and what they come to.</summary>
internal static class ConditionsReply
{
    public static Reply Compose(ConditionsReport report)
    {
        List<Block> blocks = [new Block.Heading(Markup.Of($"What the day did to {report.Time}"))];
        blocks.AddRange(report.Effects.Select(Effect));
        if (report.Effects.Count == 0) blocks.Add(new Block.Paragraph(Markup.Raw("Nothing that has a figure.")));
        blocks.AddRange(report.Warnings.Select(warning => new Block.Paragraph(Markup.Of($"⚠ {warning}"))));
        if (report.Effects.Count > 0)
        {
            blocks.Add(new Block.Paragraph(Markup.Of(
                $"On a neutral day: about **{EstimateText.Of(report.Neutral)}** ({EstimateText.Of(report.NeutralFastest)} to {EstimateText.Of(report.NeutralSlowest)})")));
        }

        blocks.Add(new Block.Small(Markup.Raw("Advice, never stored: the mark stays the mark.")));
        return new Reply(blocks);
    }

    private static Block.Lines Effect(ConditionEffect effect) => new(
    [
        Markup.Of($"**{Name(effect.Factor)}: {Tenths(effect.Best.Seconds)}**{Range(effect)}"),
        Markup.Of($"{effect.Explanation}"),
        Markup.Of($"-# {effect.Source}"),
    ]);

    /// <summary>Nothing where a source gives one figure and no range.</summary>
    private static Markup Range(ConditionEffect effect) =>
        effect.Least == effect.Most ? Markup.Empty : Markup.Of($" ({Tenths(effect.Least.Seconds)} to {Tenths(effect.Most.Seconds)})");

    private static Markup Tenths(decimal seconds) => Markup.Of($"{decimal.Round(seconds, 1, MidpointRounding.AwayFromZero):+0.0;−0.0;0} s");

    private static string Name(ConditionFactor factor) => factor switch
    {
        ConditionFactor.TrackSize => "Track size",
        ConditionFactor.Altitude => "Altitude",
        ConditionFactor.Heat => "Heat",
        ConditionFactor.Cold => "Cold",
        ConditionFactor.Drafting => "Drafting",
        ConditionFactor.Shoes => "Shoes",
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "No name for this factor."),
    };
}
