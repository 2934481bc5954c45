using System.Globalization;
using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Splits;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Tests.Core;

namespace MileBot.Tests.Pictures;

/// <summary>What the pictures of the tests show, and the fonts they are drawn with.</summary>
internal static class Samples
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly FontLibrary Installed = FontLibrary.OfTheSystem();

    /// <summary>The machine's fonts; a test is skipped where there is none to write with.</summary>
    public static FontLibrary Fonts()
    {
        Provided.Or(Installed.IsEmpty ? "no font with letters and figures is installed, such as fonts-dejavu-core" : null);
        return Installed;
    }

    public static PictureStudio Studio() => new(Fonts());

    /// <summary>The path of a font that knows Latin, Hebrew and Arabic, and no Devanagari, Chinese or Japanese.</summary>
    public static string DejaVuSans()
    {
        var path = FontFolders.FilesIn(FontFolders.Usual).FirstOrDefault(file => Path.GetFileName(file) is "DejaVuSans.ttf");
        Provided.Or(path is null ? "DejaVuSans.ttf isn't installed (package fonts-dejavu-core)" : null);
        return path!;
    }

    public static RaceTime Time(string text) =>
        RaceTimeText.Parse(text).TryGetValue(out var time, out var problem) ? time : throw new ArgumentException(problem.Advice, nameof(text));

    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DatedTime Ran(string day, string time) => new(On(day), Time(time));

    public static Staircase Staircase(string name = "Ann Smith", RaceTime? goal = null, params IReadOnlyList<DatedTime> attempts) =>
        new(name, Surface.Track, attempts.Count > 0 ? attempts : [Ran("2026-03-02", "7:10"), Ran("2026-11-20", "6:42.3")], goal);

    /// <summary>Many miles, spread over years, that come down and scatter as real ones do.</summary>
    public static IReadOnlyList<DatedTime> Miles(int count)
    {
        var chance = new Random(20_261_120);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new DatedTime(
                new DateOnly(2022, 3, 1).AddDays(1_500 * i / count),
                RaceTime.FromSeconds(Math.Round(330 + 90 * Math.Exp(-3.0 * i / count) + 40 * chance.NextDouble(), 1)))),
        ];
    }

    public static Progression History(Surface surface = Surface.Track, Sex sex = Sex.Men) => new(ShippedConfig.RecordBook, surface, sex);

    public static SplitChart Splits(string laps = "88 90 92 89", bool besideBannister = true)
    {
        LapListText.Parse(laps, Surface.Track).TryGetValue(out var list, out _).ShouldBeTrue();
        var bannister = ShippedConfig.RecordBook.Records.Single(entry => entry.Athlete is "Roger Bannister");
        return new(SplitAnalysis.Of(list!), besideBannister ? bannister : null);
    }

    public static SplitCard Pace(string goal = "6:00", Course? course = null) => SplitCard.For(Time(goal), course ?? Course.Track400, PacingStrategy.Even);

    public static Board Board(int lines, string name = "Ann Smith", string? note = "−4.2 s") => new(
        "Fastest miles", "Track · everyone · all time",
        [.. Enumerable.Range(1, lines).Select(place => new BoardLine(place, name, "14:42.33", note, place == 3))], MoreFinishers: 1_204);

    public static GoalPath Goal(string best = "6:42.3", string name = "Ann Smith") =>
        new(name, Surface.Track, Ran("2026-01-02", "7:10"), Ran("2026-11-02", best), Time("6:30"), new DateOnly(2027, 3, 1));

    /// <summary>One of each picture.</summary>
    public static IReadOnlyDictionary<string, Func<PictureStudio, Picture?>> All { get; } = new Dictionary<string, Func<PictureStudio, Picture?>>(StringComparer.Ordinal)
    {
        ["staircase, one mile"] = studio => studio.Draw(Staircase(attempts: [Ran("2026-11-20", "6:42.3")])),
        ["staircase, two miles"] = studio => studio.Draw(Staircase(goal: Time("6:30"))),
        ["staircase, 500 miles"] = studio => studio.Draw(Staircase(goal: Time("5:30"), attempts: Miles(500))),
        ["staircase, 20,000 miles"] = studio => studio.Draw(Staircase(attempts: Miles(20_000))),
        ["staircase, the same time again"] = studio => studio.Draw(Staircase(attempts: [Ran("2026-01-02", "14:00"), Ran("2026-02-02", "14:00")])),
        ["progression, men"] = studio => studio.Draw(History()),
        ["progression, women"] = studio => studio.Draw(History(sex: Sex.Women)),
        ["progression, men indoors"] = studio => studio.Draw(History(Surface.Indoor)),
        ["progression, women on the road"] = studio => studio.Draw(History(Surface.Road, Sex.Women)),
        ["splits, two laps"] = studio => studio.Draw(Splits("180 178", besideBannister: false)),
        ["splits, four laps"] = studio => studio.Draw(Splits()),
        ["splits, sixteen laps"] = studio => studio.Draw(Splits("22 22.5 23 22 23 24 22 23 22 22.5 23 22 23 24 20 19 2")),
        ["pace card"] = studio => studio.Draw(Pace()),
        ["pace card, 160 m track"] = studio => studio.Draw(Pace("14:00", Course.Track160)),
        ["board, one line"] = studio => studio.Draw(Board(1)),
        ["board, two lines"] = studio => studio.Draw(Board(2)),
        ["board, 500 lines"] = studio => studio.Draw(Board(500)),
        ["board, long names"] = studio => studio.Draw(Board(15, string.Concat(Enumerable.Repeat("Wilhelmina ", 20)))),
        ["board, emoji"] = studio => studio.Draw(Board(15, "🏃‍♀️🎉👩‍👩‍👧🇫🇷🦄🌈🍕🚀🐙🎃🌺🦋🏆👑🔥", "🐐🐑🐒🐓🐔🐕")),
        ["board, with one's own line"] = studio => studio.Draw(Board(10) with { Own = new BoardLine(1_204, "שלום כהן", "16:42.3", "12 s behind Bob") }),
        ["goal"] = studio => studio.Draw(Goal()),
        ["goal, reached"] = studio => studio.Draw(Goal("6:29.9")),
    };
}
