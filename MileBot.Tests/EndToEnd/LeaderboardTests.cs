using System.Globalization;
using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>The boards, asked for at the real bot.</summary>
public class LeaderboardTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Days that are in this week, month, year and the last thirty days whenever the test runs.</summary>
    private static string Day(int ago) => TimeProvider.System.GetUtcNow().AddDays(-ago).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_most_improved_are_told_by_how_much_and_first_timers_are_counted()
    {
        await using var club = await Club.OpenAsync();
        var (bo, cy) = (club.Join("Bo"), club.Join("Cy"));
        await club.Ana.TypeAsync($"/pb 7:00 date:{Day(60)}", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await bo.TypeAsync($"/pb 10:00 date:{Day(60)}", Cancellation);
        await bo.TypeAsync("/pb 9:30", Cancellation);
        await cy.TypeAsync("/pb 8:00", Cancellation);

        var month = await club.Ana.TypeAsync("/leaderboard board:improved period:30-days", Cancellation);
        month.IsEphemeral.ShouldBeFalse();
        month.Text.ShouldContain("Most improved: Time trial");
        month.Text.ShouldContain("The last 30 days · against one's own best from before");
        // 30 s of 600 s, and 18 s of 420 s.
        month.Text.ShouldContain("1\\. Bo · **30 s, 5.0 %** · 10:00 → 9:30");
        month.Text.ShouldContain("**2. Ana · 18 s, 4.3 %** · 7:00 → 6:42");
        month.Text.ShouldContain("1 first-timer. Every one counts.");
        month.Text.ShouldContain("Ana: **2nd** with 18 s, 4.3 %, 0.7 points behind Bo (30 s, 5.0 %).");

        var always = await cy.TypeAsync("/leaderboard board:improved", Cancellation);
        always.Text.ShouldContain("from the first mile to the best");
        always.Text.ShouldContain("1 more finisher. Every one counts.");
        always.Text.ShouldContain("Cy isn't on this board. It takes a second mile that is faster than the first: `/pb 6:42`.");
    }

    [Fact]
    public async Task Weeks_and_miles_are_counted_over_all_surfaces()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        foreach (var ago in (int[])[0, 7, 14]) await bo.TypeAsync($"/pb 9:00 date:{Day(ago)}", Cancellation);
        await club.Ana.TypeAsync($"/pb 6:42 surface:road date:{Day(14)}", Cancellation);
        for (var i = 0; i < 3; i++) await club.Ana.TypeAsync($"/pb 6:5{i}", Cancellation);

        var weeks = await club.Ana.TypeAsync("/leaderboard board:consistent", Cancellation);
        weeks.Text.ShouldContain("Most weeks with a mile");
        weeks.Text.ShouldContain("1\\. Bo · **3 weeks**");
        weeks.Text.ShouldContain("**2. Ana · 2 weeks**");
        weeks.Text.ShouldContain("Ana: **2nd** with 2 weeks, 1 week behind Bo (3 weeks).");
        weeks.Selects.Select(menu => menu.Placeholder).ShouldBe(["Another board", "Another period"]);

        var miles = await club.Ana.TypeAsync("/leaderboard board:attempts surface:track", Cancellation);
        miles.Text.ShouldContain("all surfaces");
        miles.Text.ShouldContain("**1. Ana · 4 miles**");
        miles.Text.ShouldContain("Ana: **1st** with 4 miles. Nobody has more.");
        miles.Text.ShouldContain("2 finishers. Every one counts.");
    }

    [Fact]
    public async Task An_age_grade_shows_a_percentage_and_neither_time_nor_day()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Join("Bo").TypeAsync("/pb 6:30", Cancellation);
        var before = await club.Ana.TypeAsync("/leaderboard board:age-graded", Cancellation);
        before.Text.ShouldContain("Nobody is on this board yet.");
        before.Text.ShouldContain("a birth year and a category or `compare-with` in `/profile`");
        before.Text.ShouldContain("2 finishers without an age grade");

        await club.Ana.TypeAsync("/profile category:women", Cancellation);
        await TellBirthYearAsync(club, club.Ana, 1960);
        await club.Ana.TypeAsync("/pb 6:41", Cancellation);

        var graded = await club.Ana.TypeAsync("/leaderboard board:age-graded", Cancellation);
        graded.Text.ShouldMatch(@"\*\*1\. Ana · \d+\.\d %\*\*");
        graded.Text.ShouldContain("track tables of 2023 from 30 years on");
        graded.Text.ShouldContain("1 more finisher without an age grade");
        graded.Text.ShouldNotContain("6:41");
        graded.Text.ShouldNotContain("1960");
        graded.Text.ShouldContain("Nobody has a better grade.");
    }

    [Fact]
    public async Task Ties_share_a_place_and_nobody_is_ahead_of_who_is_first_with_another()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Join("Bo").TypeAsync("/pb 6:42", Cancellation);
        await club.Join("Cy").TypeAsync("/pb 6:43", Cancellation);

        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);

        board.Text.ShouldContain("**1. Ana · 6:42**");
        board.Text.ShouldContain("1\\. Bo · **6:42**");
        board.Text.ShouldContain("3\\. Cy · **6:43**");
        board.Text.ShouldContain("Ana: **1st** with 6:42. Nobody is faster.");
    }

    [Fact]
    public async Task A_long_board_is_paged_and_opens_at_a_members_page_also_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        for (var i = 0; i < 23; i++) await club.Join($"Runner {i:00}").TypeAsync($"/pb 7:{i + 10}", Cancellation);
        await club.Ana.TypeAsync("/pb 7:50", Cancellation);

        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("…and 14 more finishers. Every one counts.");
        if (board.Files.Count > 0) board.Message!.AltTexts.ShouldContain(text => text.Contains("1. Runner 00 7:10", StringComparison.Ordinal) && text.Contains("24. Ana 7:50", StringComparison.Ordinal));
        board.Text.ShouldContain("Ana: **24th** with 7:50, 18 s behind Runner 22 (7:32).");
        board.Buttons.Single(button => string.Equals(button.Label, "◀ Faster", StringComparison.Ordinal)).IsPressable.ShouldBeFalse();

        await club.RestartBotAsync();
        await board.PressAsync("More ▶", Cancellation);
        board.Text.ShouldContain("11\\. Runner 10 · **7:20**");
        board.Text.ShouldContain("…and 4 more finishers");

        var found = await club.Ana.TypeAsync($"/leaderboard member:<@{Id(club, "Runner 22")}>", Cancellation);
        found.Text.ShouldContain("**23. Runner 22 · 7:32**");
        found.Text.ShouldContain("24\\. Ana · **7:50**");
        found.Buttons.Single(button => string.Equals(button.Label, "More ▶", StringComparison.Ordinal)).IsPressable.ShouldBeFalse();
    }

    [Fact]
    public async Task A_member_is_found_on_the_surface_they_run_on()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Join("Cy").TypeAsync("/pb 6:50", Cancellation);
        await bo.TypeAsync("/pb 6:30 surface:road", Cancellation);

        var found = await club.Ana.TypeAsync($"/leaderboard member:<@{bo.User.Id}>", Cancellation);
        found.Text.ShouldContain("Fastest miles: Road");
        found.Text.ShouldContain("**1. Bo · 6:30**");

        var refused = await club.Ana.TypeAsync($"/leaderboard surface:track member:<@{bo.User.Id}>", Cancellation);
        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain("Bo isn't on that board");
    }

    [Fact]
    public async Task Anyone_may_open_a_public_board_further_and_gets_a_copy_of_their_own()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await bo.TypeAsync("/pb 6:50", Cancellation);
        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);

        var copy = await board.Message!.SeenBy(bo.User).ChooseAsync("Another board", ["Most miles run"], Cancellation);
        copy.IsEphemeral.ShouldBeTrue();
        copy.Text.ShouldContain("Most miles run");
        copy.Text.ShouldContain("Bo: **1st** with 1 mile");
        board.Text.ShouldContain("Fastest miles");

        await copy.ChooseAsync("Another period", ["This week"], Cancellation);
        copy.Text.ShouldContain("This week");

        await board.ChooseAsync("Another surface", ["Road"], Cancellation);
        board.Text.ShouldContain("Fastest miles: Road");
        board.Text.ShouldContain("Nobody is on this board yet. `/pb 6:42 surface:road` puts anyone there, whatever the time.");
        await board.ChooseAsync("Another period", ["This month"], Cancellation);
        board.Text.ShouldContain("This month");
    }

    [Fact]
    public async Task A_private_board_is_seen_by_the_one_who_asked_only()
    {
        await using var club = await Club.OpenAsync();

        (await club.Ana.TypeAsync("/leaderboard board:attempts private:true", Cancellation)).IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task Taking_back_the_best_gives_the_place_back()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await bo.TypeAsync("/pb 6:50", Cancellation);
        var slip = await bo.TypeAsync("/pb 6:24", Cancellation);
        (await bo.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("**1. Bo · 6:24**");

        await slip.PressAsync("Undo", Cancellation);

        (await bo.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("**2. Bo · 6:50**");
        (await bo.TypeAsync("/leaderboard board:attempts", Cancellation)).Text.ShouldContain("Bo: **1st** with 1 mile");
    }

    [Fact]
    public async Task Every_board_says_that_it_is_empty_and_what_puts_one_on_it()
    {
        await using var club = await Club.OpenAsync();
        foreach (var board in (string[])["fastest", "age-graded", "improved", "consistent", "attempts"])
        {
            foreach (var period in (string[])["all-time", "week"])
            {
                var empty = await club.Ana.TypeAsync($"/leaderboard board:{board} period:{period} category:nonbinary", Cancellation);
                empty.Text.ShouldContain("Nobody is on this board yet.", customMessage: board);
                empty.Text.ShouldContain("/pb 6:42");
                empty.Text.ShouldNotContain("finisher");
            }
        }
    }

    private static ulong Id(Club club, string name) => club.Guild.Members.Single(member => string.Equals(member.User.GlobalName, name, StringComparison.Ordinal)).User.Id.Value;

    /// <summary>Tells a birth year to the database itself; the next mile takes it in.</summary>
    private static async Task TellBirthYearAsync(Club club, Participant who, int year)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE member SET birth_year = $year WHERE user_id = $user";
        command.Parameters.AddWithValue("$year", year);
        command.Parameters.AddWithValue("$user", (long)who.User.Id.Value);
        (await command.ExecuteNonQueryAsync(Cancellation)).ShouldBe(1);
    }
}
