using System.Globalization;
using MileBot.Playground;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;

namespace MileBot.Tests.EndToEnd;

/// <summary>The calculators, asked through the real bot. Expected figures are published ones, or reckoned by hand beside them.</summary>
public class CalculatorTests
{
    private const double MileMetres = 1609.344;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>One ordinary use of each.</summary>
    private static readonly string[] Ordinary =
    [
        "/pace 6:00", "/splits 88 90 92 89", "/predict 6:42", "/convert 4:35 from:1500m to:mile",
        "/conditions 6:42 temperature:28 dew-point:20", "/agegrade 6:42 age:52 category:women",
    ];

    [Fact]
    public async Task Laps_of_half_a_mile_are_not_taken_for_a_mile_that_nobody_ever_ran()
    {
        await using var club = await Club.OpenAsync();

        var refused = await club.Ana.TypeAsync("/splits 88 90", Cancellation);
        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain("come to 2:58");
        refused.Text.ShouldContain("Is a lap missing?");
    }

    [Fact]
    public async Task A_split_card_adds_up_to_the_goal_and_has_the_first_metres_apart()
    {
        await using var club = await Club.OpenAsync();

        // 360 s · 9.344 / 1609.344 = 2.09 s; each 400 m takes 89.48 s.
        var card = await club.Ana.TypeAsync("/pace 6:00", Cancellation);
        card.IsEphemeral.ShouldBeFalse();
        Rows(card).ShouldBe(
        [
            "at        split   total",
            "9.344 m     2.1     2.1",
            "lap 1    1:29.5  1:31.6",
            "lap 2    1:29.4  3:01.0",
            "lap 3    1:29.5  4:30.5",
            "lap 4    1:29.5  6:00.0",
        ]);

        var indoor = await club.Ana.TypeAsync("/pace 25:00 surface:indoor", Cancellation);
        Rows(indoor).Count.ShouldBe(10);
        Rows(indoor)[^1].ShouldEndWith("25:00.0");

        // 360 s · 1000 / 1609.344 = 223.69 s.
        var road = await club.Ana.TypeAsync("/pace 6:00 surface:road unit:km", Cancellation);
        Rows(road).ShouldBe(["at       split   total", "1000 m  3:43.7  3:43.7", "mile    2:16.3  6:00.0"]);
    }

    [Fact]
    public async Task A_negative_split_has_the_halves_of_the_record_race_it_is_modelled_on()
    {
        await using var club = await Club.OpenAsync();

        // Kipyegon's halves in Monaco 2023, by OMEGA's splits: 2:05.3 and 2:02.3.
        var card = await club.Ana.TypeAsync("/pace 4:07.64 strategy:negative unit:quarter", Cancellation);

        Rows(card)[2].ShouldEndWith("2:05.3");
        card.Text.ShouldContain("negative split");
        card.Text.ShouldContain("1.2 %");
        (await club.Ana.TypeAsync("/pace 4:07.64 strategy:positive", Cancellation)).Text.ShouldContain("positive split");
        (await club.Ana.TypeAsync("/pace 4:07.64 strategy:kick", Cancellation)).Text.ShouldContain("last 400 m 4.5 % faster");
    }

    [Fact]
    public async Task Laps_of_record_races_are_judged_as_the_sport_judged_them()
    {
        await using var club = await Club.OpenAsync();

        // OMEGA: 400 m laps of Kipyegon's 4:07.64 and the last 9.344 m; the second half was the faster, by 3 s.
        var kipyegon = await club.Ana.TypeAsync("/splits 62.6 62.0 62.2 59.5 1.34 surface:track", Cancellation);
        kipyegon.Text.ShouldContain("4:07.64: a negative split");
        kipyegon.Text.ShouldContain("Halves: 2:05.3");
        kipyegon.Text.ShouldContain("4 × 400 m, then 9.344 m");

        // Quarter miles of El Guerrouj's 3:43.13, and how they sum up.
        var elGuerrouj = await club.Ana.TypeAsync("/splits 55.07 56.51 56.33 55.22 surface:road", Cancellation);
        elGuerrouj.Text.ShouldContain("3:43.13: an even split");
        elGuerrouj.Text.ShouldContain("4 × 402.336 m");
        elGuerrouj.Text.ShouldContain("Slowest: lap 2");
        elGuerrouj.Text.ShouldContain("That was evenly run");
    }

    [Theory]
    [InlineData("88 90 92 89")]
    [InlineData("1:28 2:58 4:30 5:59")]
    [InlineData("88,90,92,89")]
    [InlineData("1:28 / 1:30 / 1:32 / 1:29")]
    public async Task Laps_are_read_as_people_note_them(string laps)
    {
        await using var club = await Club.OpenAsync();

        var answer = await club.Ana.TypeAsync($"/splits {laps}", Cancellation);

        answer.IsEphemeral.ShouldBeFalse();
        answer.Text.ShouldContain("## 5:59");
        answer.Text.ShouldContain("Slowest: lap 3");
        answer.Text.ShouldContain("**Next time:**");
    }

    [Fact]
    public async Task A_mile_predicts_what_the_published_formulas_and_tables_say()
    {
        await using var club = await Club.OpenAsync();

        // Daniels' Running Formula, 2nd ed., VDOT 50: mile 5:50, 5 km 19:57, 10 km 41:21, half 1:31:35, marathon 3:10:49.
        // The mile of the table is rounded to a second, which is 3.4 s of 5 km and 33 s of a marathon.
        var answer = await club.Ana.TypeAsync("/predict 5:50", Cancellation);
        Cell(answer, "5 km", 3).ShouldBe(1197, 5);
        Cell(answer, "10 km", 3).ShouldBe(2481, 10);
        Cell(answer, "half", 3).ShouldBe(5495, 30);
        Cell(answer, "marathon", 3).ShouldBe(11449, 65);

        // Riegel 1977: T₂ = T₁ (D₂ / D₁)^1.06.
        Cell(answer, "5 km", 1).ShouldBe(350 * Math.Pow(5000 / MileMetres, 1.06), 0.51);
        Cell(answer, "1500 m", 1).ShouldBe(350 * Math.Pow(1500 / MileMetres, 1.06), 0.06);

        answer.Text.ShouldContain("an extrapolation, and a guess: half marathon, marathon.");
        answer.Text.ShouldContain("Spread: 800 m");

        // The same table's paces: E 8:32 and T 6:51 a mile, I 3:55 a kilometre, R 87 s a lap.
        Cell(answer, "E", 2).ShouldBe(512, 5);
        Cell(answer, "T", 2).ShouldBe(411, 4);
        Cell(answer, "I", 1).ShouldBe(235, 2);
        Cell(answer, "R", 3).ShouldBe(87, 2);
        answer.Text.ShouldContain("A session: 8 × 400 m in 1:2");
        Rows(answer).ShouldAllBe(row => row.Length <= 32);
    }

    [Fact]
    public async Task One_prediction_names_its_spread_its_confidence_and_how_far_it_reaches()
    {
        await using var club = await Club.OpenAsync();

        // Runalyze's own test of Cameron's model: 5000 m in 992 s is 3000 m in 573 ± 1 s.
        var cameron = await club.Ana.TypeAsync("/predict 16:32 distance:5km to:3000m", Cancellation);
        SecondsAfter(cameron, "Cameron **").ShouldBe(573, 1);
        cameron.Text.ShouldContain("Spread: ");
        cameron.Text.ShouldContain("confidence: ");

        // 42,195 m are 26.2 miles.
        var marathon = await club.Ana.TypeAsync("/predict 6:42 to:marathon", Cancellation);
        marathon.Text.ShouldContain("26.2 times apart");
        marathon.Text.ShouldContain("confidence: low");

        var back = await club.Ana.TypeAsync("/predict 19:57 distance:5km to:mile", Cancellation);
        back.Text.ShouldContain("for a mile");
        back.Text.ShouldNotContain("times apart");
    }

    [Theory]
    [InlineData("2:00")]
    [InlineData("3:43.13")]
    [InlineData("25:00")]
    [InlineData("2:00:00")]
    public async Task The_fastest_and_the_slowest_runner_are_answered_by_every_calculator(string time)
    {
        await using var club = await Club.OpenAsync();

        foreach (var line in (string[])[$"/pace {time}", $"/predict {time}", $"/predict {time} to:marathon", $"/convert {time} from:mile to:1500m", $"/conditions {time} shoes:trainers", $"/agegrade {time} age:30 category:men"])
        {
            var answer = await club.Ana.TypeAsync(line, Cancellation);
            answer.DidNotRespond.ShouldBeFalse(line);
            answer.IsEphemeral.ShouldBeFalse($"{line}: {answer.Text}");
            answer.Text.ShouldNotContain("NaN");
        }
    }

    [Fact]
    public async Task What_the_oxygen_formula_was_never_made_for_gets_no_figure_of_it()
    {
        await using var club = await Club.OpenAsync();

        // At two hours a mile, 13.4 m/min, the formula's oxygen cost is negative.
        var stroll = await club.Ana.TypeAsync("/predict 2:00:00", Cancellation);

        Rows(stroll).First(row => row.StartsWith("5 km", StringComparison.Ordinal)).ShouldEndWith("–");
        stroll.Text.ShouldContain("no paces are given");
    }

    [Fact]
    public async Task A_mark_is_converted_by_named_methods_and_has_the_points_of_the_official_tables()
    {
        await using var club = await Club.OpenAsync();

        // 220.52 s · 1.08 = 238.16 s. The 2017 tables' 1100 points: 3:40.52 and 3:57.97.
        var mile = await club.Ana.TypeAsync("/convert 3:40.52 from:1500m to:mile", Cancellation);
        mile.Text.ShouldContain("**3:58.2** · a mile takes 1.08 times as long as 1500 m");
        mile.Text.ShouldContain("men **3:58.0** · the same World Athletics points");
        mile.Text.ShouldContain("men 1,100");
        mile.Text.ShouldContain("never stored or ranked");

        // IAAF Scoring Tables 2017, outdoors: 800 points are 4:24.02 for men and 5:17.95 for women.
        (await club.Ana.TypeAsync("/convert 4:24.02 from:mile to:1500m", Cancellation)).Text.ShouldContain("men 800 ");
        (await club.Ana.TypeAsync("/convert 5:17.95 from:mile to:1600m", Cancellation)).Text.ShouldContain("women 800,");
    }

    [Fact]
    public async Task An_indoor_mark_is_converted_to_other_tracks_by_the_published_factors()
    {
        await using var club = await Club.OpenAsync();

        // NCAA 2012–13, flat to banked: 242 s · 0.9902 = 239.63 s (women), · 0.9874 = 238.95 s (men, "4:02 flat, 3:59 banked").
        var flat = await club.Ana.TypeAsync("/convert 4:02 from:mile to:mile track-size:flat", Cancellation);
        flat.Text.ShouldContain("**3:59.6 / 3:59.0**");
        flat.Text.ShouldContain("NCAA");

        // World Athletics Scoring Tables 2022, indoor: 1200 points are 3:54.66.
        var banked = await club.Ana.TypeAsync("/convert 3:54.66 from:mile to:1500m track-size:banked", Cancellation);
        banked.Text.ShouldContain("men 1,200");
        banked.Text.ShouldContain("short track");
    }

    [Fact]
    public async Task A_day_s_factors_are_told_with_range_and_source()
    {
        await using var club = await Club.OpenAsync();

        // "4:03 at 5,500 ft is 3:56", and by the factor 0.97298: 236.43 s. 5,500 ft are 1,676 m.
        var altitude = await club.Ana.TypeAsync("/conditions 4:03 altitude:5500ft category:men", Cancellation);
        altitude.IsEphemeral.ShouldBeFalse();
        altitude.Text.ShouldContain("about **3:56.4**");
        altitude.Text.ShouldContain("Péronnet");
        altitude.Text.ShouldContain("Advice, never stored");

        // 28 °C and 20 °C are 150.4 °F together; Hadley's band for that is 4.5 to 6 %, and 6 % of 6:00 are 21.6 s.
        var heat = await club.Ana.TypeAsync("/conditions 6:00 temperature:28 dew-point:20", Cancellation);
        heat.Text.ShouldContain("+21.6 s)");
        heat.Text.ShouldContain("Hadley");

        (await club.Ana.TypeAsync("/conditions 6:00 temperature:45 dew-point:35", Cancellation)).Text.ShouldContain("isn't recommended");
        (await club.Ana.TypeAsync("/conditions 6:00 altitude:3000", Cancellation)).Text.ShouldContain("no estimate above");
        (await club.Ana.TypeAsync("/conditions 6:00 wind:5", Cancellation)).Text.ShouldContain("no figure is published");
        (await club.Ana.TypeAsync("/conditions 6:00 shoes:carbon", Cancellation)).Text.ShouldContain("no figure for a mile");
    }

    [Fact]
    public async Task An_age_grade_is_the_published_one_and_names_its_table()
    {
        await using var club = await Club.OpenAsync();

        // Clare Elms's W60 record, by WMA 2023: 99.62 % (The Athletix Group).
        var elms = await club.Ana.TypeAsync("/agegrade 5:18.97 age:61 category:women surface:track", Cancellation);
        elms.Text.ShouldContain("99.62 %: world class");
        elms.Text.ShouldContain("WMA 2023");

        // Standards of Alan Jones's workbooks: 230.2 s for an 18-year-old man on the track, 244 s rounded at 40 on the road.
        var young = await club.Ana.TypeAsync("/agegrade 6:00 age:18 category:men", Cancellation);
        young.Text.ShouldContain("Age standard: 3:50.2");
        young.Text.ShouldContain("2004/2006");
        var road = await club.Ana.TypeAsync("/agegrade 6:00 age:40 category:men surface:road", Cancellation);
        SecondsAfter(road, "Age standard: ").ShouldBe(244, 0.51);
        road.Text.ShouldContain("road 2025");
    }

    [Theory]
    [InlineData("age:5 category:women", "%")]
    [InlineData("age:29 category:women", "2004/2006")]
    [InlineData("age:30 category:women", "WMA 2023")]
    [InlineData("age:110 category:men", "%")]
    [InlineData("age:100 category:men surface:road", "%")]
    [InlineData("age:101 category:men surface:road", "has no age 101")]
    public async Task A_table_is_used_to_its_ends_and_not_beyond(string options, string answer)
    {
        await using var club = await Club.OpenAsync();

        (await club.Ana.TypeAsync($"/agegrade 25:00 {options}", Cancellation)).Text.ShouldContain(answer);
    }

    [Fact]
    public async Task Every_refusal_is_quiet_names_the_input_and_shows_one_that_works()
    {
        await using var club = await Club.OpenAsync();
        (string Line, string Input, string Try)[] refused =
        [
            ("/pace 6:75", "6:75", "`6:42`"), ("/pace 642", "642", "`6:42`"), ("/pace 0:30", "0:30", "`6:42`"), ("/pace @everyone", "@everyone", "`6:42`"),
            ("/pace 6:00 surface:track unit:km", "unit", "surface:Road"), ("/pace 6:00 surface:indoor unit:quarter", "unit", "surface:Road"),
            ("/splits 88", "88", "`88 90 92 89"), ("/splits fast 90 92 89", "fast", "`88 90 92 89"), ("/splits 88 90 92 900", "900", "`88 90 92 89"),
            ("/splits 1 2 3 4", "1 2 3 4", "`6:42`"), ("/splits 88 90 92", "88 90 92", "`88 90 92 89"), ("/splits 0 0 0 0", "0", "`88 90 92 89"),
            ($"/splits {string.Join(' ', Enumerable.Repeat("88", 120))}", "88 88", "`88 90 92 89"),
            ("/predict soon", "soon", "`6:42`"), ("/predict 6:42 to:mile", "mile", "to:5 km"), ("/predict 20:00 distance:5km to:5km", "5 km", "to:mile"),
            ("/predict 1:45 distance:half", "1:45", "`1:45:00`"), ("/convert 6:7 from:mile to:1500m", "6:7", "`"), ("/convert 6:42 from:mile to:mile", "mile", "track-size"),
            ("/convert 4:35 from:1600m to:1600m track-size:flat", "1600 m", "to:mile"), ("/conditions 6:42", "day", "temperature:28"),
            ("/conditions 6:42 category:men", "day", "temperature:28"), ("/conditions 6:42 dew-point:10", "“10”", "temperature:28"),
            ("/conditions 6:42 temperature:10 dew-point:20", "“20”", "temperature:28"), ("/conditions six temperature:28", "six", "`6:42`"),
            ("/conditions 6:42 altitude:-1", "1”", "1600 m"), ("/conditions 6:42 temperature:warm", "“warm”", "28 C"), ("/conditions 6:42 wind:90mph", "“90mph”", "3 m/s"),
            ("/agegrade -6:42 age:52 category:women", "-6:42", "`6:42`"), ("/agegrade 6:42 age:101 category:women surface:road", "101", "age:52"),
        ];

        foreach (var (line, input, works) in refused)
        {
            var reply = await club.Ana.TypeAsync(line, Cancellation);
            reply.IsEphemeral.ShouldBeTrue($"{line}: {reply.Text}");
            reply.Pinged.IsNobody.ShouldBeTrue(line);
            reply.Text.ShouldContain(input, customMessage: line);
            reply.Text.ShouldContain(works, customMessage: line);
        }

        foreach (var line in (string[])["/agegrade 6:42 age:4 category:women", "/agegrade 6:42 age:111 category:men", "/convert 6:42 from:mile"])
        {
            Should.Throw<ClientRefusalException>(() => club.Ana.StartTyping(line), line);
        }
    }

    [Fact]
    public async Task They_work_in_direct_messages_for_who_installed_the_bot_and_keep_nothing()
    {
        await using var club = await Club.OpenAsync(new LocalDiscordOptions { IntegrationTypes = [0, 1], IdentifyInterval = TimeSpan.Zero, RateLimitScale = 100 });
        club.Ana.User.HasInstalledApplication = true;
        var alone = club.Discord.As(club.Ana.User).InDirectMessage();

        foreach (var line in Ordinary)
        {
            var there = await alone.TypeAsync(line, Cancellation);
            there.DidNotRespond.ShouldBeFalse(line);
            there.Text.ShouldBe((await club.Ana.TypeAsync(line, Cancellation)).Text);
            (await club.Ana.TypeAsync($"{line} private:true", Cancellation)).IsEphemeral.ShouldBeTrue(line);
        }

        (await alone.TypeAsync("/help", Cancellation)).Text.ShouldContain("**Work it out**");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Nobody is on this board yet");
    }

    /// <summary>The rows of the tables of an answer.</summary>
    private static List<string> Rows(Reply reply) =>
        [.. reply.Text.Split("```").Where((_, index) => index % 2 == 1).SelectMany(table => table.Trim('\n').Split('\n'))];

    /// <summary>The seconds in a column of the row of a label; the first column after it is 1.</summary>
    private static double Cell(Reply reply, string label, int column) => Seconds(Rows(reply)
        .First(row => row.StartsWith($"{label} ", StringComparison.Ordinal))[label.Length..]
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)[column - 1]);

    /// <summary>The seconds of the time that follows some words.</summary>
    private static double SecondsAfter(Reply reply, string words)
    {
        reply.Text.ShouldContain(words);
        var rest = reply.Text[(reply.Text.IndexOf(words, StringComparison.Ordinal) + words.Length)..];
        return Seconds(string.Concat(rest.TakeWhile(character => char.IsAsciiDigit(character) || character is ':' or '.')));
    }

    private static double Seconds(string time) =>
        time.Split(':').Aggregate(0.0, (sum, part) => (60 * sum) + double.Parse(part, CultureInfo.InvariantCulture));
}
