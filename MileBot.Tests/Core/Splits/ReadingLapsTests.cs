using MileBot.Core;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Splits;

public class ReadingLapsTests
{
    [Theory]
    [InlineData("88 90 92 89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88, 90, 92, 89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88,90,92,89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88 / 90 / 92 / 89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88-90-92-89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("1:28 1:30 1:32 1:29", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88,5 90,2 92 89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359.7)]
    [InlineData("88s 1m30 1m32s 89.0", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("88 178 270 359", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("1:28 2:58 4:30 5:59", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("2.1 88 90 92 89", Surface.Track, LapLayout.LeadingPiece, "9.344 400 400 400 400", 361.1)]
    [InlineData("6 88 90 92 89", Surface.Track, LapLayout.LeadingPiece, "9.344 400 400 400 400", 365)]
    [InlineData("88 90 92 89 6", Surface.Track, LapLayout.TrailingPiece, "400 400 400 400 9.344", 365)]
    [InlineData("88 , 90 , 92 , 89", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("30 30 30 30", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 120)]
    [InlineData("30:00 30:00 30:00 30:00", Surface.Track, LapLayout.LongFirstLap, "409.344 400 400 400", 7200)]
    [InlineData("2.1 90.1 180.1 272.1 361.1", Surface.Track, LapLayout.LeadingPiece, "9.344 400 400 400 400", 361.1)]
    [InlineData("55.3 55.8 55.4 54.9 1.26", Surface.Track, LapLayout.TrailingPiece, "400 400 400 400 9.344", 222.66)]
    [InlineData("55.3 1:51.1 2:46.5 3:41.4 3:42.66", Surface.Track, LapLayout.TrailingPiece, "400 400 400 400 9.344", 222.66)]
    [InlineData("45 44 44 45 45 46 46 44", Surface.Track, LapLayout.LongFirstLap, "209.344 200 200 200 200 200 200 200", 359)]
    [InlineData("180 179", Surface.Track, LapLayout.EqualParts, "804.672 804.672", 359)]
    [InlineData("45 44 44 45 45 46 46 44", Surface.Indoor, LapLayout.LongFirstLap, "209.344 200 200 200 200 200 200 200", 359)]
    [InlineData("2 45 44 44 45 45 46 46 44", Surface.Indoor, LapLayout.LeadingPiece, "9.344 200 200 200 200 200 200 200 200", 361)]
    [InlineData("88 90 92 89", Surface.Indoor, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("36 36 36 36 36 36 36 36 36 35", Surface.Indoor, LapLayout.LongFirstLap, "169.344 160 160 160 160 160 160 160 160 160", 359)]
    [InlineData("24 67 67 67 67 67", Surface.Indoor, LapLayout.LeadingPiece, "109.344 300 300 300 300 300", 359)]
    [InlineData("88 90 92 89", Surface.Road, LapLayout.EqualParts, "402.336 402.336 402.336 402.336", 359)]
    [InlineData("225 134", Surface.Road, LapLayout.TrailingPiece, "1000 609.344", 359)]
    [InlineData("3:45 5:59", Surface.Road, LapLayout.TrailingPiece, "1000 609.344", 359)]
    [InlineData("180 179", Surface.Road, LapLayout.EqualParts, "804.672 804.672", 359)]
    [InlineData("88 90 92 89 2", Surface.Road, LapLayout.TrailingPiece, "400 400 400 400 9.344", 361)]
    [InlineData("88 90 92 89", Surface.Trial, LapLayout.LongFirstLap, "409.344 400 400 400", 359)]
    [InlineData("225 134", Surface.Trial, LapLayout.TrailingPiece, "1000 609.344", 359)]
    [InlineData("180 179", Surface.Trial, LapLayout.EqualParts, "804.672 804.672", 359)]
    public void Laps_are_read_as_people_note_them(string text, Surface surface, LapLayout layout, string metres, double total)
    {
        LapListText.Parse(text, surface).TryGetValue(out var laps, out var problem).ShouldBeTrue(problem?.Advice);

        laps!.Layout.ShouldBe(layout);
        string.Join(' ', laps.Laps.Select(lap => lap.Length.ToString()[..^2])).ShouldBe(metres);
        laps.Total.TotalSeconds.ShouldBe(total);
    }

    [Theory]
    [InlineData(null, ParseProblemKind.Empty, "There is no time there.")]
    [InlineData("  ", ParseProblemKind.Empty, "There is no time there.")]
    [InlineData("88 ninety 92 89", ParseProblemKind.UnreadableLap, "I can't read `ninety` as a lap time.")]
    [InlineData("88 0 92 89", ParseProblemKind.UnreadableLap, "I can't read `0` as a lap time.")]
    [InlineData("88 1:75 92 89", ParseProblemKind.UnreadableLap, "I can't read `1:75` as a lap time.")]
    [InlineData("88x 90 92 89", ParseProblemKind.UnreadableLap, "I can't read `88x` as a lap time.")]
    [InlineData("88.123 90 92 89", ParseProblemKind.UnreadableLap, "I can't read `88.123` as a lap time.")]
    [InlineData("15 88 90 92 89", ParseProblemKind.UnlikeLaps, "The laps of `15 88 90 92 89` differ too much")]
    [InlineData("88 90 92 89 15", ParseProblemKind.UnlikeLaps, "The laps of `88 90 92 89 15` differ too much")]
    [InlineData("88", ParseProblemKind.LapCount, "I can't make a mile of `88`: the number of laps doesn't fit.")]
    [InlineData("88 90 92", ParseProblemKind.LapCount, "I can't make a mile of `88 90 92`: the number of laps doesn't fit.")]
    [InlineData("88 90 92 250", ParseProblemKind.UnlikeLaps, "The laps of `88 90 92 250` differ too much to be those of one mile.")]
    [InlineData("20 20 20 20", ParseProblemKind.TooFast, "`20 20 20 20` is too fast to be right")]
    [InlineData("40:00 40:00 40:00 40:00", ParseProblemKind.TooSlow, "`40:00 40:00 40:00 40:00` is too slow to be right")]
    public void What_makes_no_mile_is_refused_with_its_reason(string? text, ParseProblemKind kind, string advice)
    {
        LapListText.Parse(text, Surface.Track).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Kind.ShouldBe(kind);
        problem.Advice.ShouldStartWith(advice);
        problem.Advice.Length.ShouldBeGreaterThan(advice.Length);
    }

    [Fact]
    public void A_mile_without_laps_isnt_taken_for_one()
    {
        LapListText.Parse("359", Surface.Road).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Kind.ShouldBe(ParseProblemKind.LapCount);
    }

    [Fact]
    public void A_book_of_laps_is_refused()
    {
        LapListText.Parse(string.Join(' ', Enumerable.Repeat("88", 200)), Surface.Track).TryGetValue(out _, out var problem)
            .ShouldBeFalse();

        problem!.Kind.ShouldBe(ParseProblemKind.LapCount);
        problem.Text.Length.ShouldBeLessThanOrEqualTo(32);
    }
}
