using MileBot.Core.Splits;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows what laps tell: how they were read, their distribution, and one thing to try.</summary>
internal static class SplitsReply
{
    /// <param name="chart">The laps, and the record race beside them.</param>
    /// <param name="picture">The chart as a picture; null for none.</param>
    public static Reply Compose(SplitChart chart, Picture? picture)
    {
        var analysis = chart.Analysis;
        return new Reply(
        [
            new Block.Heading(Markup.Of($"{analysis.Total}: {Name(analysis.Shape)}")),
            new Block.Paragraph(Markup.Of($"Read as {Layout(analysis.Laps)}")),
            TextTable.Of([["", "split", "total"], .. Rows(analysis.Laps)]),
            new Block.Lines(
            [
                Markup.Of($"Halves: {English.Lap(analysis.FirstHalf)}, then {English.Lap(analysis.SecondHalf)} ({Markup.Raw(analysis.HalfDifference.ToString())})"),
                Markup.Of($"Fastest: {Described(analysis, analysis.Fastest)}"),
                Markup.Of($"Slowest: {Described(analysis, analysis.Slowest)}"),
                Markup.Of($"Spread: {(decimal)analysis.CoefficientOfVariation:0.0} % (recent records: 1.5 to 3.0 %)"),
                Even(analysis),
            ]),
            new Block.Paragraph(Markup.Of($"**Next time:** {Try(analysis.Advice)}")),
            .. Beside(chart.Beside),
            .. Block.Image.OrNone(picture),
            new Block.Small(Markup.Raw("Spread: standard deviation over mean, Foster et al. 2014. Even pace: by the oxygen cost of Daniels and Gilbert 1979, at the least.")),
        ]);
    }

    /// <summary>The quarters beside those of a record race, as if that had been run in the same time.</summary>
    private static IEnumerable<Block> Beside(SplitComparison? comparison)
    {
        if (comparison is null) yield break;

        var record = comparison.Record;
        yield return new Block.Lines(
        [
            Markup.Of($"Beside {record.Athlete}'s {record.MarkText} of {Markup.Raw(Invariant($"{record.Date.Year}"))}, slowed to your time:"),
            .. comparison.Quarters.Select(quarter => Markup.Of(
                $"{English.Ordinal(quarter.Quarter)} quarter: {TenthsOf(quarter.Yours)}, theirs {TenthsOf(quarter.TheirsAtYourPace)}")),
        ]);
    }

    private static Markup TenthsOf(RaceTime time) => Markup.Raw(TextTable.Split(RaceTime.FromHundredths((time.Hundredths + 5) / 10 * 10)));

    private static IEnumerable<string[]> Rows(LapList laps)
    {
        var total = default(RaceTime);
        for (var i = 0; i < laps.Laps.Count; i++)
        {
            total += laps.Laps[i].Time;
            yield return [NameOf(laps.Layout, laps.Laps, i, isPieceApart: true), TextTable.Split(laps.Laps[i].Time), TextTable.Split(total)];
        }
    }

    private static Markup Described(SplitAnalysis analysis, int index)
    {
        var compared = analysis.ComparedLaps;
        var name = NameOf(analysis.Laps.Layout, compared, index, isPieceApart: compared.Count == analysis.Laps.Laps.Count);
        return Markup.Of($"{name}, {English.Lap(RaceTime.FromSeconds(SplitAnalysis.PerLap(compared[index])))} per 400 m");
    }

    private static string NameOf(LapLayout layout, IReadOnlyList<Lap> laps, int index, bool isPieceApart) => (layout, isPieceApart) switch
    {
        (LapLayout.LeadingPiece, true) when index == 0 => Invariant($"first {laps[index].Length.Metres:0.#} m"),
        (LapLayout.LeadingPiece, true) => Invariant($"lap {index}"),
        (LapLayout.TrailingPiece, true) when index == laps.Count - 1 => Invariant($"last {laps[index].Length.Metres:0.#} m"),
        _ => Invariant($"lap {index + 1}"),
    };

    private static Markup Layout(LapList list)
    {
        var laps = list.Laps;
        var (first, last, others) = (Markup.Raw(laps[0].Length.ToString()), Markup.Raw(laps[^1].Length.ToString()), laps.Count - 1);
        return list.Layout switch
        {
            LapLayout.EqualParts => Markup.Of($"{laps.Count} × {first}"),
            LapLayout.LongFirstLap or LapLayout.LeadingPiece => Markup.Of($"{first}, then {others} × {last}"),
            LapLayout.TrailingPiece => Markup.Of($"{others} × {first}, then {last}"),
            _ => throw new ArgumentOutOfRangeException(nameof(list), list.Layout, "No words for this layout."),
        };
    }

    private static Markup Even(SplitAnalysis analysis) => analysis.Cost.Hundredths < 5
        ? Markup.Raw("Even pacing would have given nothing more")
        : Markup.Of($"At an even pace: about {EstimateText.Of(analysis.EvenEquivalent)}");

    private static string Name(SplitShape shape) => shape switch
    {
        SplitShape.Even => "an even split",
        SplitShape.Negative => "a negative split",
        SplitShape.Positive => "a positive split",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No name for this shape."),
    };

    private static string Try(SplitAdvice advice) => advice switch
    {
        SplitAdvice.WellPaced => "the same again. That was evenly run.",
        SplitAdvice.StartSlower => "start a little slower. The first lap was the fastest, and the rest paid for it.",
        SplitAdvice.HoldTheMiddle => "press on in the middle. That is where the time went.",
        SplitAdvice.SaveForTheEnd => "keep a little for the end. The last lap was the slowest.",
        SplitAdvice.CommitEarlier => "commit earlier. So fast a last lap says that there was more to give before it.",
        SplitAdvice.SteadyTheRhythm => "look for a steady rhythm. The laps went up and down.",
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "No words for this advice."),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
