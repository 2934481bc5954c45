using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;
using MileBot.Playground.Misbehaving;
using MileBot.Tests.Exporting;

namespace MileBot.Tests.EndToEnd;

/// <summary>What somebody has a right to: to see what is kept, to have a copy, to be hidden, to be forgotten.</summary>
public class PrivacyTests
{
    private const string MemberRoute = "GET /guilds/{guild_id}/members/{user_id}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_never_left_anything_is_told_so_and_leaves_nothing_by_asking()
    {
        await using var club = await Club.OpenAsync();

        foreach (var command in (string[])["show", "export", "erase"])
        {
            var reply = await club.Ana.TypeAsync($"/privacy {command}", Cancellation);
            reply.IsEphemeral.ShouldBeTrue();
            reply.Text.ShouldContain("I keep nothing about you in this server");
            reply.Text.ShouldContain("direct message");
            reply.Buttons.ShouldBeEmpty();
        }

        (await CountAsync(club, "member")).ShouldBe(0);
    }

    [Fact]
    public async Task All_that_is_kept_is_told_in_words_and_figures_but_for_the_birth_year()
    {
        await using var club = await Club.OpenAsync();
        await LogAsync(club);

        var shown = await club.Ana.TypeAsync("/privacy show", Cancellation);

        shown.IsEphemeral.ShouldBeTrue();
        shown.Text.ShouldContain("**Riverside Runners**");
        shown.Text.ShouldContain("2 miles, with all that you said of them; 1 of them removed or replaced");
        shown.Text.ShouldContain("your name as last seen: Ana");
        shown.Text.ShouldContain("your settings: category (women), birth year, time zone");
        shown.Text.ShouldNotContain("1964");
        shown.Text.ShouldContain("your goal");
        shown.Text.ShouldContain("1 question of mine that you haven't answered");
        shown.Text.ShouldContain("30 days");
        shown.Text.ShouldContain("**Where it goes:** nowhere");
        shown.Buttons.Select(button => button.Label).ShouldBe(["Export a copy", "Hide me", "Erase…"]);
    }

    [Fact]
    public async Task A_copy_is_two_files_that_hold_everything_and_only_its_owner_sees()
    {
        await using var club = await Club.OpenAsync();
        await LogAsync(club);
        await club.Join("Bo").TypeAsync("/pb 6:00 note:not for Ana", Cancellation);

        var copy = await club.Ana.TypeAsync("/privacy export", Cancellation);

        copy.IsEphemeral.ShouldBeTrue();
        copy.Files.Select(file => file.FileName).ShouldBe(["milebot-riverside-runners.json", "miles.csv"]);
        using var json = JsonDocument.Parse(copy.Files[0].Content);
        var server = json.RootElement.GetProperty("servers")[0];
        server.GetProperty("name").GetString().ShouldBe("Riverside Runners");
        server.GetProperty("member")[0].GetProperty("birth_year").GetInt32().ShouldBe(1964);
        server.GetProperty("performance").GetArrayLength().ShouldBe(2);
        server.GetProperty("goal").GetArrayLength().ShouldBe(1);
        server.GetProperty("draft").GetArrayLength().ShouldBe(1);
        Encoding.UTF8.GetString(copy.Files[0].Content.Span).ShouldNotContain("not for Ana");

        var csv = CsvReading.Read(Encoding.UTF8.GetString(copy.Files[1].Content.Span).TrimStart('\uFEFF'));
        csv[0].Take(4).ShouldBe(["server", "run_on", "time", "seconds"]);
        csv.Skip(1).Select(mile => mile[2]).ShouldBe(["6:42", "6:50"], ignoreOrder: true);
        csv.Skip(1).Select(mile => mile[csv[0].IndexOf("note")]).ShouldContain(note => note == "'=1+1, windy");

        var again = await (await club.Ana.TypeAsync("/privacy show", Cancellation)).PressAsync("Export a copy", Cancellation);
        again.IsEphemeral.ShouldBeTrue();
        again.Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Erased_after_a_confirmation_nothing_of_them_is_left_in_the_files_and_a_second_time_there_is_nothing()
    {
        await using var club = await Club.OpenAsync();
        var runner = club.Join("Xanthippe");
        await runner.TypeAsync("/pb 6:42 note:zanzibar", Cancellation);
        await runner.TypeAsync("/profile category:women birth-year:1964", Cancellation);
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);

        var question = await runner.TypeAsync("/privacy erase", Cancellation);
        question.IsEphemeral.ShouldBeTrue();
        question.Text.ShouldContain("Erase everything about you?");
        question.Text.ShouldContain("1 mile");
        question.Text.ShouldContain("nobody can undo it");
        question.Text.ShouldContain("aged out of the copies");
        question.Text.ShouldContain("What I posted in channels before is Discord's");
        await question.PressAsync("Keep it", Cancellation);
        question.Text.ShouldContain("Nothing was erased");
        (await runner.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("6:42");

        question = await runner.TypeAsync("/privacy erase", Cancellation);
        await club.RestartBotAsync();
        await question.PressAsync("Erase everything", Cancellation);
        question.Text.ShouldContain("It's all gone");
        question.Buttons.ShouldBeEmpty();

        (await runner.TypeAsync("/privacy show", Cancellation)).Text.ShouldContain("I keep nothing about you");
        (await runner.TypeAsync("/privacy erase", Cancellation)).Text.ShouldContain("nothing to erase");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldNotContain("Xanthippe");
        (await club.Bot.StopAsync(Cancellation)).ShouldBe(0);
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(club.DatabasePath)!))
        {
            var bytes = await File.ReadAllBytesAsync(path, Cancellation);
            foreach (var text in (string[])["Xanthippe", "zanzibar"]) bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)).ShouldBe(-1, $"{text} in {path}");
        }
    }

    [Fact]
    public async Task Who_was_erased_may_begin_anew_and_keeps_what_is_new()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await EraseAsync(club.Ana);

        (await club.Ana.TypeAsync("/pb 7:00", Cancellation)).Text.ShouldContain("a first time-trial mile");
        await club.RestartBotAsync();

        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**7:00**");
    }

    [Fact]
    public async Task An_older_copy_put_in_the_databases_place_loses_who_was_erased_as_the_bot_starts()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await bo.TypeAsync("/pb 7:00", Cancellation);
        await club.Bot.StopAsync(Cancellation);
        File.Copy(club.DatabasePath, club.DatabasePath + ".mine");
        await club.StartBotAsync();
        await EraseAsync(club.Ana);
        await club.Bot.StopAsync(Cancellation);

        File.Copy(club.DatabasePath + ".mine", club.DatabasePath, overwrite: true);
        await club.StartBotAsync();

        club.Bot.Output.ShouldContain("the data of 1 of them was erased again");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");
        (await bo.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**7:00**");
    }

    [Fact]
    public async Task A_direct_message_covers_every_server_by_name_those_that_were_left_too()
    {
        await using var club = await Club.OpenAsync();
        var other = club.Discord.World.AddGuild("Hilltop Harriers");
        var anaThere = club.Discord.As(other.AddMember(club.Ana.User)).In(other.AddChannel("miles"));
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await anaThere.TypeAsync("/pb 6:50", Cancellation);
        other.RemoveMember(other.FindMember(club.Ana.User.Id)!);
        club.Guild.RemoveMember(club.Guild.FindMember(club.Ana.User.Id)!);
        var direct = club.Discord.As(club.Ana.User).InDirectMessage();

        var shown = await direct.TypeAsync("/privacy show", Cancellation);
        shown.Text.ShouldContain("**Riverside Runners**");
        shown.Text.ShouldContain("**Hilltop Harriers**");
        shown.Text.ShouldContain("also those you have left");

        var copy = await direct.TypeAsync("/privacy export", Cancellation);
        copy.Files.Select(file => file.FileName).ShouldBe(["milebot.json", "miles.csv"]);
        var csv = CsvReading.Read(Encoding.UTF8.GetString(copy.Files[1].Content.Span).TrimStart('\uFEFF'));
        csv.Skip(1).Select(mile => $"{mile[0]} {mile[2]}").ShouldBe(["Hilltop Harriers 6:50", "Riverside Runners 6:42"]);

        var question = await direct.TypeAsync("/privacy erase", Cancellation);
        question.Selects.Single().Options.Select(option => option.Label).ShouldBe(["In all servers", "Hilltop Harriers", "Riverside Runners"]);
        await question.ChooseAsync("Choose a server", ["Hilltop Harriers"], Cancellation);
        question.Text.ShouldContain("Hilltop Harriers");
        question.Text.ShouldNotContain("Riverside Runners");
        await question.PressAsync("Erase everything", Cancellation);
        question.Text.ShouldContain("It's all gone");

        shown = await direct.TypeAsync("/privacy show", Cancellation);
        shown.Text.ShouldNotContain("Hilltop Harriers");
        shown.Text.ShouldContain("Riverside Runners");
        await EraseAsync(direct);
        (await direct.TypeAsync("/privacy show", Cancellation)).Text.ShouldContain("I keep nothing about you in any server");
        (await CountAsync(club, "performance")).ShouldBe(0);
    }

    [Fact]
    public async Task In_all_servers_at_once_everything_can_be_hidden_shown_and_erased()
    {
        await using var club = await Club.OpenAsync();
        var other = club.Discord.World.AddGuild("Hilltop Harriers");
        var anaThere = club.Discord.As(other.AddMember(club.Ana.User)).In(other.AddChannel("miles"));
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await anaThere.TypeAsync("/pb 6:50", Cancellation);
        var direct = club.Discord.As(club.Ana.User).InDirectMessage();

        var hidden = await direct.TypeAsync("/privacy hide", Cancellation);
        hidden.Text.ShouldContain("You are now hidden in every server");
        (await CountAsync(club, "member WHERE hidden_at IS NOT NULL")).ShouldBe(2);
        await hidden.PressAsync("Show me again", Cancellation);
        (await CountAsync(club, "member WHERE hidden_at IS NOT NULL")).ShouldBe(0);

        var question = await direct.TypeAsync("/privacy erase", Cancellation);
        await question.ChooseAsync("Choose a server", ["In all servers"], Cancellation);
        await question.PressAsync("Erase everything", Cancellation);
        (await CountAsync(club, "member")).ShouldBe(0);
        (await CountAsync(club, "tombstone")).ShouldBe(2);
    }

    [Fact]
    public async Task Who_hides_is_on_no_board_and_comes_back_with_one_press()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await bo.TypeAsync("/pb 7:00", Cancellation);

        var hidden = await club.Ana.TypeAsync("/privacy hide", Cancellation);
        hidden.IsEphemeral.ShouldBeTrue();
        hidden.Text.ShouldContain("You are now hidden in this server");
        var again = await club.Ana.TypeAsync("/privacy hide", Cancellation);
        again.Text.ShouldContain("You are hidden in this server");
        (await club.Ana.TypeAsync("/privacy show", Cancellation)).Text.ShouldContain("you are hidden");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("6:42");
        var board = await bo.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldNotContain("Ana");
        board.Text.ShouldContain("1 finisher.");
        (await bo.TypeAsync($"/pbs member:<@{club.Ana.User.Id}>", Cancellation)).Text.ShouldNotContain("6:42");

        await again.PressAsync("Show me again", Cancellation);
        again.Text.ShouldContain("Welcome back");
        (await bo.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Ana");
    }

    [Fact]
    public async Task Who_left_is_found_out_after_a_board_named_them_and_is_back_as_soon_as_they_use_the_bot()
    {
        await using var club = await Club.OpenAsync();
        var xerxes = club.Join("Xerxes");
        await xerxes.TypeAsync("/pb 6:42", Cancellation);
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        club.Guild.RemoveMember(club.Guild.FindMember(xerxes.User.Id)!);

        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Xerxes");
        await UntilAsync(club, "SELECT COUNT(*) FROM member WHERE left_at IS NOT NULL", 1);
        await UntilAsync(club, "SELECT COUNT(*) FROM member WHERE membership_checked_at IS NOT NULL", 2);
        var asked = club.Discord.Wire.RequestsTo(MemberRoute).Count;
        asked.ShouldBe(2);
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldNotContain("Xerxes");
        club.Discord.Wire.RequestsTo(MemberRoute).Count.ShouldBe(asked);

        var back = club.Discord.As(club.Guild.AddMember(xerxes.User)).In(club.Channel);
        (await back.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("6:42");
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Xerxes");
    }

    [Fact]
    public async Task While_discord_can_not_say_nobody_is_taken_for_gone()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        club.Discord.Misbehave.OnNext(MemberRoute, new RestFault.ServerError(403));

        await club.Ana.TypeAsync("/leaderboard", Cancellation);
        await UntilAsync(club, "SELECT COUNT(*) FROM member WHERE membership_checked_at IS NOT NULL", 1);

        (await CountAsync(club, "member WHERE left_at IS NOT NULL")).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_name_is_taken_up_by_whatever_its_owner_does()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00", Cancellation);
        club.Guild.FindMember(club.Ana.User.Id)!.Nick = "Ana the Swift";

        await club.Ana.TypeAsync("/record women", Cancellation);

        (await club.Join("Bo").TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Ana the Swift");
    }

    /// <summary>Two miles, of which one was taken back, settings, a goal, and a question that is open.</summary>
    private static async Task LogAsync(Club club)
    {
        await club.Ana.TypeAsync("/profile category:women birth-year:1964 time-zone:London", Cancellation);
        await club.Ana.TypeAsync("/pb 6:50 note:=1+1, windy", Cancellation);
        await (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).PressAsync("Undo", Cancellation);
        await club.Ana.TypeAsync("/goal time:6:30", Cancellation);
        await club.Ana.TypeAsync("/pb 642", Cancellation);
    }

    private static async Task EraseAsync(Participant who)
    {
        var question = await who.TypeAsync("/privacy erase", Cancellation);
        await question.PressAsync("Erase everything", Cancellation);
        question.Text.ShouldContain("It's all gone");
    }

    private static Task<long> CountAsync(Club club, string what) => ReadAsync(club, $"SELECT COUNT(*) FROM {what}");

    /// <summary>Waits for what the bot does in the background.</summary>
    private static async Task UntilAsync(Club club, string sql, long count)
    {
        while (await ReadAsync(club, sql) != count) await club.Ana.TypeAsync("/help", Cancellation);
    }

    private static async Task<long> ReadAsync(Club club, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
