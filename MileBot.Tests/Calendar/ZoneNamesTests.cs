using CsCheck;
using MileBot.Calendar;
using NodaTime;
using NodaTime.TimeZones;

namespace MileBot.Tests.Calendar;

public class ZoneNamesTests
{
    private static readonly Instant Winter = Instant.FromUtc(2026, 11, 23, 18, 20);
    private static readonly Instant Summer = Instant.FromUtc(2026, 7, 1, 12, 0);

    private static readonly Gen<string> AnyId = Gen.Int[0, DateTimeZoneProviders.Tzdb.Ids.Count - 1].Select(index => DateTimeZoneProviders.Tzdb.Ids[index]);

    [Fact]
    public void Every_id_of_the_tz_database_is_read_as_a_zone_with_its_clocks()
    {
        var clocks = ZoneEqualityComparer.ForInterval(new Interval(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2035, 1, 1, 0, 0)))
            .WithOptions(ZoneEqualityComparer.Options.OnlyMatchWallOffset);
        List<string> wrong = [];
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var isRight = ZoneNames.Parse(id, Winter) switch
            {
                ZoneReading.Zone { Value: var read } => clocks.Equals(read, zone),
                ZoneReading.OneOf { Candidates: var candidates } => candidates.Any(candidate => clocks.Equals(candidate, zone)),
                _ => false,
            };
            if (!isRight) wrong.Add(id);
        }

        // To the tz database EST is Panama's, without a summer; those who type it are on the east coast of the United States.
        wrong.ShouldBe(["EST"]);
    }

    [Fact]
    public void Only_what_is_said_in_several_parts_of_the_world_is_asked_back()
    {
        var asked = DateTimeZoneProviders.Tzdb.Ids.Where(id => ZoneNames.Parse(id, Winter) is ZoneReading.OneOf);

        // Those who say GMT may mean London; Madeira's clocks are Lisbon's, but not those of the Azores.
        asked.ShouldBe(["GMT", "MST", "Portugal"]);
    }

    [Theory]
    // Cities, countries and their people's own names.
    [InlineData("London", "Europe/London")]
    [InlineData("new york", "America/New_York")]
    [InlineData("NEW_YORK", "America/New_York")]
    [InlineData("america/new york", "America/New_York")]
    [InlineData("America / New York", "America/New_York")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("Zürich", "Europe/Zurich")]
    [InlineData("ZÜRICH", "Europe/Zurich")]
    [InlineData("Reykjavík", "Atlantic/Reykjavik")]
    [InlineData("Türkiye", "Europe/Istanbul")]
    [InlineData("İstanbul", "Europe/Istanbul")]
    [InlineData("St. John's", "America/St_Johns")]
    [InlineData("Port-au-Prince", "America/Port-au-Prince")]
    [InlineData("India", "Asia/Kolkata")]
    [InlineData("UK", "Europe/London")]
    [InlineData("Germany", "Europe/Berlin")]
    [InlineData("Norway", "Europe/Oslo")]
    [InlineData("Iceland", "Atlantic/Reykjavik")]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("Munich", "Europe/Berlin")]
    [InlineData("Boston", "America/New_York")]
    // Abbreviations and what clocks are called.
    [InlineData("CET", "CET")]
    [InlineData("CEST", "CET")]
    [InlineData("Central European Summer Time", "CET")]
    [InlineData("EST", "America/New_York")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("Pacific", "America/Los_Angeles")]
    [InlineData("pacific time", "America/Los_Angeles")]
    [InlineData("JST", "Asia/Tokyo")]
    [InlineData("Indian Standard Time", "Asia/Kolkata")]
    [InlineData("UTC", "UTC")]
    [InlineData("Zulu", "UTC")]
    // Names that the tz database had before, or keeps beside the one of today.
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("US/Pacific", "America/Los_Angeles")]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("Kyiv", "Europe/Kyiv")]
    [InlineData("Kiev", "Europe/Kyiv")]
    [InlineData("Asia/Saigon", "Asia/Ho_Chi_Minh")]
    [InlineData("Asia/Katmandu", "Asia/Kathmandu")]
    [InlineData("America/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("GB", "Europe/London")]
    // A city keeps its own name where a neighbour has the same clocks.
    [InlineData("Europe/Oslo", "Europe/Oslo")]
    [InlineData("Europe/Amsterdam", "Europe/Amsterdam")]
    [InlineData("Stockholm", "Europe/Stockholm")]
    public void What_people_type_is_read(string typed, string id) =>
        ZoneNames.Parse(typed, Winter).ShouldBeOfType<ZoneReading.Zone>().Value.Id.ShouldBe(id);

    [Theory]
    [InlineData("IST", new[] { "Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem" })]
    [InlineData("cst", new[] { "America/Chicago", "Asia/Shanghai", "America/Havana" })]
    [InlineData("BST", new[] { "Europe/London", "Asia/Dhaka" })]
    [InlineData("Mountain Time", new[] { "America/Denver", "America/Phoenix" })]
    [InlineData("Georgia", new[] { "America/New_York", "Asia/Tbilisi" })]
    [InlineData("Portugal", new[] { "Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores" })]
    public void What_can_be_meant_in_several_ways_is_asked_back(string typed, string[] ids) =>
        ZoneNames.Parse(typed, Winter).ShouldBeOfType<ZoneReading.OneOf>().Candidates.Select(zone => zone.Id).ShouldBe(ids);

    [Fact]
    public void An_offset_offers_the_zones_that_have_it_now_and_one_that_has_it_all_year()
    {
        Candidates("UTC+1", Winter).ShouldContain(id => id == "Europe/Berlin");
        Candidates("UTC+1", Winter).ShouldNotContain(id => id == "Europe/London");
        Candidates("gmt +1", Summer).ShouldContain(id => id == "Europe/London");
        Candidates("UTC+1", Winter)[^1].ShouldBe("Etc/GMT-1");   // POSIX counts the hours west of Greenwich
        Candidates("-5", Winter).ShouldContain(id => id == "America/New_York");
        Candidates("UTC−5", Winter)[^1].ShouldBe("Etc/GMT+5");
        Candidates("+0545", Winter).ShouldBe(["Asia/Kathmandu"]);
        Candidates("UTC+5:30", Winter)[0].ShouldBe("Asia/Kolkata");

        static List<string> Candidates(string typed, Instant now) => ZoneNames.Parse(typed, now) switch
        {
            ZoneReading.OneOf several => [.. several.Candidates.Select(zone => zone.Id)],
            ZoneReading.Zone one => [one.Value.Id],
            _ => [],
        };
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Atlantis")]
    [InlineData("XYZ")]
    [InlineData("time")]
    [InlineData("/")]
    [InlineData("UTC+25")]
    [InlineData("UTC+1:75")]
    [InlineData("+13:37")]
    [InlineData("Europe/")]
    [InlineData("🏃")]
    public void What_is_no_zone_is_said_to_be_none(string typed) => ZoneNames.Parse(typed, Winter).ShouldBeOfType<ZoneReading.Unknown>();

    [Fact]
    public void Case_and_underscores_do_not_matter() => AnyId.Sample(id =>
    {
        var read = ZoneNames.Parse(id, Winter);
        foreach (var typed in (string[])[id.ToUpperInvariant(), id.ToLowerInvariant(), id.Replace('_', ' '), $"  {id} "])
        {
            Ids(ZoneNames.Parse(typed, Winter)).ShouldBe(Ids(read), typed);
        }
    });

    [Fact]
    public void Whatever_is_typed_gets_an_answer_and_no_more_suggestions_than_asked_for() => Gen.String.Sample(typed =>
    {
        ZoneNames.Parse(typed, Winter).ShouldNotBeNull();
        ZoneNames.Suggest(typed, DateTimeZone.Utc, Winter, 25).Count.ShouldBeLessThanOrEqualTo(25);
    });

    [Fact]
    public void A_name_half_typed_up_to_its_hyphen_is_suggested() =>
        ZoneNames.Suggest("Port-au-", DateTimeZone.Utc, Winter, 25).Select(zone => zone.Id).ShouldContain("America/Port-au-Prince", StringComparer.Ordinal);

    [Fact]
    public void Each_suggestion_is_read_as_itself_when_it_comes_back() => Gen.Select(AnyId, Gen.Int[1, 8]).Sample((id, length) =>
    {
        var suggested = ZoneNames.Suggest(id[..Math.Min(length, id.Length)], DateTimeZone.Utc, Winter, 25);

        suggested.ShouldNotBeEmpty();
        suggested.Select(zone => zone.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(suggested.Count);
        foreach (var zone in suggested) ZoneNames.Parse(zone.Id, Winter).ShouldBe(new ZoneReading.Zone(zone));
    });

    [Fact]
    public void Before_anything_is_typed_the_zone_at_home_comes_first_and_then_the_world()
    {
        var suggested = ZoneNames.Suggest("", DateTimeZoneProviders.Tzdb["Africa/Maputo"], Winter, 24);

        suggested.Count.ShouldBe(24);
        suggested[0].Id.ShouldBe("Africa/Maputo");
        suggested.Select(zone => zone.GetUtcOffset(Winter)).Distinct().Count().ShouldBeGreaterThan(12);
    }

    [Theory]
    [InlineData("lon", "Europe/London")]
    [InlineData("york", "America/New_York")]
    [InlineData("ist", "Asia/Kolkata")]
    [InlineData("mumb", "Asia/Kolkata")]
    [InlineData("utc+1", "Europe/Berlin")]
    [InlineData("são p", "America/Sao_Paulo")]
    public void While_one_types_the_likeliest_zone_comes_first(string typed, string id) =>
        ZoneNames.Suggest(typed, DateTimeZone.Utc, Winter, 25)[0].Id.ShouldBe(id);

    [Theory]
    [InlineData("America/New_York", "America/New York · 13:20, UTC−5")]
    [InlineData("Asia/Kolkata", "Asia/Kolkata · 23:50, UTC+5:30")]
    [InlineData("America/St_Johns", "America/St Johns · 14:50, UTC−3:30")]
    [InlineData("UTC", "UTC · 18:20, UTC+0")]
    [InlineData("Etc/GMT-1", "UTC+1 all year · 19:20, UTC+1")]
    [InlineData("Etc/GMT+5", "UTC−5 all year · 13:20, UTC−5")]
    [InlineData("Etc/GMT", "GMT · 18:20, UTC+0")]
    public void A_zone_is_shown_with_what_its_clocks_say(string id, string shown) =>
        ZoneText.Label(DateTimeZoneProviders.Tzdb[id], Winter).ShouldBe(shown);

    private static IEnumerable<string> Ids(ZoneReading reading) => reading switch
    {
        ZoneReading.Zone one => [one.Value.Id],
        ZoneReading.OneOf several => several.Candidates.Select(zone => zone.Id),
        _ => [],
    };
}
