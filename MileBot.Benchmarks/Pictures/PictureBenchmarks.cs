using BenchmarkDotNet.Attributes;
using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;

namespace MileBot.Benchmarks.Pictures;

/// <summary>Each picture, drawn and encoded, with the fonts of the machine. None may take more than 150 ms.</summary>
[MemoryDiagnoser]
public class PictureBenchmarks
{
    private static readonly RecordBook Book = ReadBook();

    private readonly PictureStudio studio = new(FontLibrary.OfTheSystem());
    private readonly Staircase two = Miles(2), fiveHundred = Miles(500);
    private readonly Progression history = new(Book, Surface.Track, Sex.Men);
    private readonly SplitChart splits = Splits();
    private readonly SplitCard pace = SplitCard.For(RaceTime.FromMinutesAndSeconds(6), Course.Track160, PacingStrategy.Even);
    private readonly Board board = BoardOf("Ann Smith"), emojiBoard = BoardOf("🏃‍♀️🎉🦄🌈🍕🚀🐙🎃🌺🦋🏆👑🔥🐐🐑");
    private readonly GoalPath goal = new("Ann Smith", Surface.Track, Ran(0, 430), Ran(100, 402.3), RaceTime.FromMinutesAndSeconds(6, 30));

    [Benchmark]
    public int StaircaseOfTwo() => studio.Draw(two)?.Png.Length ?? 0;

    [Benchmark]
    public int StaircaseOfFiveHundred() => studio.Draw(fiveHundred)?.Png.Length ?? 0;

    [Benchmark]
    public int RecordProgression() => studio.Draw(history)?.Png.Length ?? 0;

    [Benchmark]
    public int SplitsBesideARecord() => studio.Draw(splits)?.Png.Length ?? 0;

    [Benchmark]
    public int PaceCard() => studio.Draw(pace)?.Png.Length ?? 0;

    [Benchmark]
    public int BoardOfTen() => studio.Draw(board)?.Png.Length ?? 0;

    /// <summary>Too large a file at first, so encoded more than once.</summary>
    [Benchmark]
    public int BoardOfEmoji() => studio.Draw(emojiBoard)?.Png.Length ?? 0;

    [Benchmark]
    public int Goal() => studio.Draw(goal)?.Png.Length ?? 0;

    private static DatedTime Ran(int day, double seconds) => new(new DateOnly(2022, 3, 1).AddDays(day), RaceTime.FromSeconds(seconds));

    private static Staircase Miles(int count)
    {
        var chance = new Random(20_261_120);
        return new("Ann Smith", Surface.Track, [.. Enumerable.Range(0, count).Select(i => Ran(1_500 * i / count, 330 + 90 * Math.Exp(-3.0 * i / count) + 40 * chance.NextDouble()))]);
    }

    private static RecordBook ReadBook()
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "config", "records.json"));
        return RecordBookText.Parse(json).TryGetValue(out var book, out var problems) ? book : throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static SplitChart Splits()
    {
        LapListText.Parse("2.1 88 90 92 86", Surface.Track).TryGetValue(out var laps, out _);
        return new(SplitAnalysis.Of(laps!), Book.Current(Surface.Track, Sex.Women));
    }

    private static Board BoardOf(string name) =>
        new("Fastest miles", "Track · everyone · all time", [.. Enumerable.Range(1, 10).Select(place => new BoardLine(place, name, "6:42.33", "−4.2 s"))], 1_204);
}
