using System.Globalization;
using MileBot.Core;
using MileBot.Core.Guide;
using MileBot.Core.Predicting;
using MileBot.Core.Records;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Cultures;

/// <summary>
/// Whatever the culture of the thread, texts are the same. German has a decimal comma, Turkish a dotless i, Arabic another
/// calendar.
/// </summary>
public class CultureTests
{
    public static TheoryData<string> Cultures => ["de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", ""];

    [Fact]
    public void The_environment_chooses_the_culture_of_the_whole_run()
    {
        var wanted = Environment.GetEnvironmentVariable(CultureFromEnvironment.Variable);

        Assert.SkipWhen(string.IsNullOrEmpty(wanted), $"{CultureFromEnvironment.Variable} isn't set");
        CultureInfo.CurrentCulture.Name.ShouldBe(wanted);
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Times_are_written_and_read_the_same(string culture) => Under(culture, () =>
    {
        RaceTimeText.Format(RaceTime.FromHundredths(40_230)).ShouldBe("6:42.3");
        RaceTimeText.FormatHundredths(RaceTime.FromHundredths(372_300)).ShouldBe("1:02:03.00");
        RaceTimeText.TryParse("6 MIN 42,3", TimeLimits.Mile, out var time).ShouldBeTrue();
        time.Hundredths.ShouldBe(40_230);
        TimeGap.FromHundredths(-340).ToString().ShouldBe("−3.4 s");
        Mile.BeforeFirstLap.ToString().ShouldBe("9.344 m");
        new Vdot(48.26).ToString().ShouldBe("48.3");
        RaceTimeText.Parse("6:75").TryGetValue(out _, out var problem).ShouldBeFalse();
        problem!.Advice.ShouldBe("I can't read `6:75`: seconds run from 00 to 59. Try `6:42` or `6:42.3`.");
    });

    [Theory, MemberData(nameof(Cultures))]
    public void Laps_are_read_the_same(string culture) => Under(culture, () =>
    {
        LapListText.Parse("1M28S 90,5 92.25 89", Surface.Track).TryGetValue(out var laps, out _).ShouldBeTrue();
        laps!.Total.Hundredths.ShouldBe(35_975);
    });

    [Theory, MemberData(nameof(Cultures))]
    public void Records_are_read_and_written_the_same(string culture) => Under(culture, () =>
    {
        RecordBookText.Parse(ShippedConfig.Records).TryGetValue(out var book, out var problems)
            .ShouldBeTrue(string.Join('\n', problems));
        var record = book!.Current(Surface.Track, Sex.Men)!;
        (record.Mark.Hundredths, record.Date.ToString()).ShouldBe((22_313, "1999-07-07"));
        MileHistory.Of(book, Surface.Track, Sex.Men, RaceTime.FromHundredths(40_200))!.ToString()
            .ShouldBe("When Hicham El Guerrouj finished in 3:43.13, you'd have had 716 m to go.");
        RecordBookText.Parse("{ \"asOf\": \"2026-11-23\" }").Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("line 1: the record book needs the list \"records\"");
        Misdated().ShouldBe("line 1: \"2027\" is after the book's own date, asOf 2026-11-23");
    });

    [Theory, MemberData(nameof(Cultures))]
    public void Topics_are_found_the_same(string culture) => Under(culture, () =>
    {
        GuideText.Parse([new("a.md", "# A\n> b\n\n## Intervals\nid: intervals\ntext")]).TryGetValue(out var guide, out _)
            .ShouldBeTrue();
        guide!.Search("INTERVALS").ShouldHaveSingleItem();
        guide.Search("intervals").ShouldHaveSingleItem();
    });

    private static string Misdated() => RecordBookText.Parse(
        "{ \"asOf\": \"2026-11-23\", \"records\": [ { \"mark\": \"4:00\", \"athlete\": \"A\", \"country\": \"GBR\", \"date\": \"2027\", \"surface\": \"track\", "
        + "\"sex\": \"men\", \"status\": \"ratified\", \"sources\": [\"x\"] } ] }").Problems.ShouldHaveSingleItem().ToString();

    private static void Under(string name, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
