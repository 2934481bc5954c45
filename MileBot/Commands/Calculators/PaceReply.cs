using System.Globalization;
using MileBot.Core.Pacing;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows a split card.</summary>
internal static class PaceReply
{
    /// <param name="card">The card.</param>
    /// <param name="picture">The card as a picture to keep; null for none.</param>
    public static Reply Compose(SplitCard card, Picture? picture) => new(
    [
        new Block.Heading(Markup.Of($"A mile in {card.Goal}, {Name(card.Strategy)}")),
        new Block.Lines(
        [
            Markup.Of($"{card.Course.Name}"),
            Markup.Of($"{English.Lap(Mile.LapPace(card.Goal))} a 400 m lap on average"),
        ]),
        TextTable.Of([["at", "split", "total"], .. card.Splits.Select((split, index) => Row(card, split, index))]),
        new Block.Small(Explain(card.Strategy)),
        .. Block.Image.OrNone(picture),
    ]);

    private static string[] Row(SplitCard card, PlannedSplit split, int index) =>
        [Label(card, split, index), TextTable.Split(split.Time), TextTable.Split(split.Elapsed)];

    /// <summary>On a track what is left over comes first, so the finish line is the end of a whole lap.</summary>
    private static string Label(SplitCard card, PlannedSplit split, int index)
    {
        if (ReferenceEquals(card.Course, Course.RoadByQuarter)) return string.Create(CultureInfo.InvariantCulture, $"{index + 1}/4 mile");
        if (ReferenceEquals(card.Course, Course.Track400) || ReferenceEquals(card.Course, Course.Track200))
        {
            return index == 0 ? split.At.ToString() : string.Create(CultureInfo.InvariantCulture, $"lap {index}");
        }

        return split.At == Mile.Distance ? "mile" : split.At.ToString();
    }

    private static string Name(PacingStrategy strategy) => strategy switch
    {
        PacingStrategy.Even => "even pace",
        PacingStrategy.Negative => "negative split",
        PacingStrategy.Positive => "positive split",
        PacingStrategy.Kick => "with a kick",
        _ => throw new ArgumentOutOfRangeException(nameof(strategy), strategy, "No name for this strategy."),
    };

    private static Markup Explain(PacingStrategy strategy)
    {
        var model = PacingModel.Calibrated;
        var (halves, kick) = (100 * (decimal)model.HalfDifference, 100 * (decimal)model.Kick);
        return strategy switch
        {
            PacingStrategy.Negative => Markup.Of($"Steadily faster: the second half is quicker by {halves:0.#} % of the mile, as in Kipyegon's record of 2023."),
            PacingStrategy.Positive => Markup.Of($"Steadily slower: the first half is quicker by {halves:0.#} % of the mile, about as in Bannister's of 1954."),
            PacingStrategy.Kick => Markup.Of($"One pace, then the last {model.KickLength.Metres:0} m {kick:0.#} % faster, about as in Kipyegon's record of 2023."),
            _ => Markup.Raw("Every metre at the same pace. Splits are to the tenth and add up to the goal."),
        };
    }
}
