using Microsoft.Data.Sqlite;

namespace MileBot.Tests.EndToEnd;

/// <summary>What a member says of themselves, and what the bot makes of it.</summary>
public class ProfileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_setting_is_kept_shown_to_its_owner_alone_and_can_be_taken_back()
    {
        await using var club = await Club.OpenAsync();
        (await ShowAsync(club, "/profile")).ShouldContain("**Category:** none");

        var all = await ShowAsync(
            club, "/profile category:nonbinary birth-year:1964 compare-with:women units:imperial time-zone:Tokyo announce:false");
        all.ShouldContain("Saved");
        all.ShouldContain("**Category:** nonbinary");
        all.ShouldContain("**Compared with:** the women's record and age table");
        all.ShouldContain("**Birth year:** set");
        all.ShouldContain("**Units:** miles, °F · your choice");
        all.ShouldContain("**Time zone:** Asia/Tokyo · ");
        all.ShouldContain(", UTC+9 · your choice");
        all.ShouldContain("**Announcements:** off");

        await club.RestartBotAsync();
        (await ShowAsync(club, "/profile")).ShouldBe(all.Replace("Saved: your", "Your", StringComparison.Ordinal), StringCompareShould.IgnoreLineEndings);

        var none = await ShowAsync(club, "/profile category:none birth-year:0 compare-with:none units:server time-zone:server announce:true");
        none.ShouldContain("**Category:** none");
        none.ShouldContain("**Compared with:** nobody");
        none.ShouldContain("**Birth year:** not set");
        none.ShouldContain("**Units:** kilometres, °C · as in this server");
        none.ShouldContain("**Time zone:** UTC · ");
        none.ShouldContain("as in this server");
        none.ShouldContain("**Announcements:** on");
    }

    [Fact]
    public async Task The_birth_year_is_never_shown()
    {
        await using var club = await Club.OpenAsync();

        (await ShowAsync(club, "/profile birth-year:1964")).ShouldNotContain("1964");
        (await ShowAsync(club, "/profile")).ShouldNotContain("1964");
        (await ShowAsync(club, "/profile category:women")).ShouldNotContain("1964");
    }

    [Fact]
    public async Task One_setting_leaves_the_others_alone()
    {
        await using var club = await Club.OpenAsync();
        await ShowAsync(club, "/profile category:men time-zone:London");

        var now = await ShowAsync(club, "/profile units:imperial");

        now.ShouldContain("**Category:** men");
        now.ShouldContain("the men's record and age table, as your category is");
        now.ShouldContain("Europe/London");
    }

    [Theory]
    [InlineData("birth-year:64", "I can't use 64 as a birth year", "birth-year:1985")]
    [InlineData("birth-year:1850", "I can't use 1850 as a birth year", "birth-year:1985")]
    [InlineData("birth-year:9999", "I can't use 9999 as a birth year", "birth-year:1985")]
    [InlineData("time-zone:Atlantis", "no time zone “Atlantis”", "Europe/Berlin")]
    [InlineData("time-zone:UTC+25", "no time zone “UTC+25”", "New York")]
    [InlineData("time-zone:`@everyone` **x**", "no time zone", "London")]
    public async Task What_can_not_be_right_is_refused_with_what_would_work_and_nothing_is_changed(string typed, string reason, string example)
    {
        await using var club = await Club.OpenAsync();

        var refused = await club.Ana.TypeAsync($"/profile category:women {typed}", Cancellation);

        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain(reason);
        refused.Text.ShouldContain(example);
        refused.Text.ShouldContain("Nothing was changed");
        refused.Text.ShouldNotContain("**x**");
        refused.Pinged.IsNobody.ShouldBeTrue();
        (await ShowAsync(club, "/profile")).ShouldContain("**Category:** none");
    }

    [Fact]
    public async Task A_zone_that_could_be_several_is_asked_back_and_the_choice_works_after_a_restart()
    {
        await using var club = await Club.OpenAsync();

        var question = await club.Ana.TypeAsync("/profile category:women time-zone:IST", Cancellation);
        question.IsEphemeral.ShouldBeTrue();
        question.Text.ShouldContain("“IST” could be more than one time zone");
        question.Text.ShouldContain("give the other settings once more");
        question.Selects.Single().Options.Select(option => option.Value).ShouldBe(["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]);
        (await ShowAsync(club, "/profile")).ShouldContain("**Time zone:** UTC");
        await club.RestartBotAsync();

        await question.ChooseAsync("Choose the time zone", ["Europe/Dublin"], Cancellation);

        question.Text.ShouldContain("**Time zone:** Europe/Dublin");
        (await ShowAsync(club, "/profile")).ShouldContain("**Category:** none");
    }

    [Fact]
    public async Task Zones_are_offered_while_one_types_with_what_their_clocks_say()
    {
        await using var club = await Club.OpenAsync();

        var nothingYet = await club.Ana.SuggestAsync("/profile time-zone:", Cancellation);
        nothingYet.Count.ShouldBe(25);
        nothingYet[0].Value.ToString().ShouldBe("UTC");
        nothingYet[^1].Value.ToString().ShouldBe("server");

        await ShowAsync(club, "/profile time-zone:Nairobi");
        (await club.Ana.SuggestAsync("/profile time-zone:", Cancellation))[0].Value.ToString().ShouldBe("Africa/Nairobi");

        var india = await club.Ana.SuggestAsync("/profile time-zone:india", Cancellation);
        india[0].Value.ToString().ShouldBe("Asia/Kolkata");
        india[0].Name.ShouldMatch("^Asia/Kolkata · [0-2][0-9]:[0-5][0-9], UTC\\+5:30$");
        (await club.Ana.SuggestAsync("/profile time-zone:zzzz", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_date_of_a_run_is_the_date_in_the_zone_of_the_profile()
    {
        await using var club = await Club.OpenAsync();
        await ShowAsync(club, "/profile time-zone:Pacific/Kiritimati");   // UTC+14
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await ShowAsync(club, "/profile time-zone:Etc/GMT+12");           // a day and two hours behind
        await club.Ana.TypeAsync("/pb 6:43", Cancellation);

        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT MAX(run_on) > MIN(run_on) FROM performance";
        (await command.ExecuteScalarAsync(Cancellation)).ShouldBe(1L);
    }

    private static async Task<string> ShowAsync(Club club, string line)
    {
        var reply = await club.Ana.TypeAsync(line, Cancellation);
        reply.IsEphemeral.ShouldBeTrue();
        return reply.Text;
    }
}
