using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;
using MileBot.Tests.Exporting;

namespace MileBot.Tests.EndToEnd;

/// <summary>A club's time trial comes as a file, and goes as one.</summary>
public sealed class ImportTests
{
    private const string Trial = """
        name;time
        Ana;06:42:00
        Jonathon Smith;5:58
        Bo Guest;7:10
        Cy;6:75
        Ana;6:42
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_tried_dry_asked_about_logged_once_after_a_restart_and_taken_back()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:50 date:2026-01-02", Cancellation);
        await club.Join("Jonathan Smith").TypeAsync("/pb 6:10 date:2026-01-02", Cancellation);

        var dry = await ImportAsync(olu, Trial, "date:2026-01-03");
        dry.IsEphemeral.ShouldBeTrue();
        dry.Text.ShouldContain("Dry run: trial.csv");
        dry.Text.ShouldContain("**2 miles** to log, of 2 runners, run on 3 Jan 2026");
        dry.Text.ShouldContain("1 new guest: Bo Guest");
        dry.Text.ShouldContain("Ana 6:50 → **6:42**");
        dry.Text.ShouldContain("line 5: I can't read");
        dry.Text.ShouldContain("1 line that another line says too, skipped: 6");
        dry.Text.ShouldContain("Who is “Jonathon Smith”?");
        Check(dry).Skip(1).Select(line => line[3]).ShouldBe(["to log", "in doubt", "to log", "refused", "skipped"]);
        dry.Buttons.Single(button => button.Label is "Log 2").IsDisabled.ShouldBeTrue();

        await club.RestartBotAsync();
        await dry.ChooseAsync("Who is Jonathon Smith?", ["Jonathan Smith"], Cancellation);
        dry.Text.ShouldContain("**3 miles** to log, of 3 runners");
        dry.Text.ShouldContain("Jonathan Smith 6:10 → **5:58**");
        (await CountAsync(club, "performance WHERE import_id IS NOT NULL")).ShouldBe(0);

        var (once, twice) = (dry.Message!.Press("Log 3"), dry.Message.Press("Log 3"));
        await once.WhenSettledAsync(Cancellation);
        await twice.WhenSettledAsync(Cancellation);
        (dry.Text.Contains("Logged 3 miles", StringComparison.Ordinal) || dry.Text.Contains("logged already: 3 miles", StringComparison.Ordinal)).ShouldBeTrue(dry.Text);
        (await CountAsync(club, "performance WHERE import_id IS NOT NULL AND removed_at IS NULL")).ShouldBe(3);
        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Bo Guest");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("imported");

        await dry.PressAsync("Undo", Cancellation);
        dry.Text.ShouldContain("Taken back: 3 miles, and 1 guest");
        var board = (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text;
        board.ShouldContain("6:50");
        board.ShouldNotContain("Bo Guest");
    }

    [Fact]
    public async Task The_same_list_again_is_found_in_the_log_and_a_doubtful_mile_is_confirmed_by_itself()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        await club.Ana.TypeAsync("/pb 6:50 date:2026-01-02", Cancellation);

        var dry = await ImportAsync(olu, "name,time,date\nAna,5:00,2026-01-03\nBo,6:00,2026-01-03");
        dry.Text.ShouldContain("1 mile doubtfully fast for the runner");
        await dry.PressAsync("Log 1, not the doubtful", Cancellation);
        dry.Text.ShouldContain("Logged 1 mile");

        var again = await ImportAsync(olu, "name,time,date\nAna,5:00,2026-01-03\nBo,6:00,2026-01-03");
        again.Text.ShouldContain("1 line in the log already");
        await again.PressAsync("Log all 1, doubtful too", Cancellation);
        again.Text.ShouldContain("Logged 1 mile");

        var nothing = await ImportAsync(olu, "name,time,date\nAna,5:00,2026-01-03\nBo,6:00,2026-01-03");
        nothing.Text.ShouldContain("**Nothing** to log");
        (await CountAsync(club, "import_draft")).ShouldBe(0);
        await nothing.PressAsync("Undo", Cancellation);
        nothing.Text.ShouldContain("Taken back: 1 mile.");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldNotContain("5:00");
    }

    [Theory]
    [InlineData("%PDF-1.7 results", "That is a PDF")]
    [InlineData("", "There is nothing in that file")]
    [InlineData("just words", "no column of names and one of times")]
    public async Task A_wrong_file_is_refused_with_one_that_works(string content, string why)
    {
        await using var club = await Club.OpenAsync();

        var refusal = await ImportAsync(WeeklyTests.Organiser(club), content);

        refusal.IsEphemeral.ShouldBeTrue();
        refusal.Text.ShouldContain(why);
        refusal.Text.ShouldContain("Nothing was changed.");
        (await CountAsync(club, "import_draft")).ShouldBe(0);
    }

    [Fact]
    public async Task Too_large_too_early_or_not_an_organiser_is_refused_and_dropped_is_gone()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);

        (await ImportAsync(olu, new string('x', 5 * 1024 * 1024))).Text.ShouldContain("too large");
        (await ImportAsync(olu, Trial, "date:tomorrow")).Text.ShouldContain("hasn't come yet");
        club.Discord.Commands.OfferToEveryone("results");
        (await ImportAsync(club.Ana, Trial)).Text.ShouldContain("That is for organisers");

        var dry = await ImportAsync(olu, "Bo,6:00");
        await dry.PressAsync("Drop it", Cancellation);
        dry.Text.ShouldContain("Nothing was logged");
        (await CountAsync(club, "import_line")).ShouldBe(0);
    }

    [Fact]
    public async Task Killed_while_it_logs_there_is_all_of_the_list_or_nothing_and_its_button_goes_on()
    {
        const int Lines = 300;
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        var list = string.Join('\n', Enumerable.Range(0, Lines).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"Runner {(char)('a' + (i / 26))}{(char)('a' + (i % 26))}{(char)('a' + (i % 7))},{6 + (i % 4)}:{i % 60:00}")));
        var dry = await ImportAsync(olu, list, "date:2026-01-03");
        dry.Text.ShouldContain("**300 miles** to log");

        // Whatever it has come to when the power goes.
        dry.Message!.Press("Log 300");
        await club.Bot.KillAsync(Cancellation);
        (await CountAsync(club, "performance")).ShouldBeOneOf(0, Lines);

        await club.StartBotAsync();
        await dry.PressAsync(dry.Buttons.First(button => button.Label is "Log 300" or "Look again").Label, Cancellation);
        if (dry.Buttons.Any(button => button.Label is "Log 300")) await dry.PressAsync("Log 300", Cancellation);
        dry.Text.ShouldContain("300 miles");
        (await CountAsync(club, "performance WHERE removed_at IS NULL")).ShouldBe(Lines);
        (await CountAsync(club, "import_line")).ShouldBe(0);
    }

    [Fact]
    public async Task Everything_of_a_server_comes_as_files_that_can_be_imported_and_hold_nothing_private()
    {
        await using var club = await Club.OpenAsync();
        var olu = WeeklyTests.Organiser(club);
        (await olu.TypeAsync("/results export", Cancellation)).Text.ShouldContain("nothing to export");
        await club.Ana.TypeAsync("/profile category:Women birth-year:1964 time-zone:Asia/Kolkata", Cancellation);
        await club.Ana.TypeAsync("/pb 6:42 date:2026-01-02 note:=1+1, windy", Cancellation);
        var shy = club.Join("Shy Runner");
        await shy.TypeAsync("/pb 5:30", Cancellation);
        await shy.TypeAsync("/privacy hide", Cancellation);

        var export = await olu.TypeAsync("/results export", Cancellation);

        export.IsEphemeral.ShouldBeTrue();
        export.Text.ShouldContain("1 member hidden by their own wish");
        export.Files.Select(file => file.FileName).ShouldBe(["milebot-riverside-runners-miles.csv", "milebot-riverside-runners.json"]);
        var csv = Encoding.UTF8.GetString(export.Files[0].Content.Span).TrimStart('\uFEFF');
        CsvReading.Read(csv)[1].Take(7).ShouldBe(["Ana", "6:42", "2026-01-02", "trial", "women", "", "'=1+1, windy"]);
        var json = Encoding.UTF8.GetString(export.Files[1].Content.Span);
        foreach (var secret in (string[])["1964", "Kolkata", "Shy Runner", "33000"]) $"{csv}{json}".ShouldNotContain(secret);
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("performances")[0].GetProperty("time_hundredths").GetInt32().ShouldBe(40_200);

        var again = await ImportAsync(olu, csv);
        again.Text.ShouldContain("**Nothing** to log");
        again.Text.ShouldContain("1 line in the log already");
        again.Buttons.ShouldBeEmpty("It came by itself, and not with an import.");
        (await CountAsync(club, "audit WHERE action = 'export'")).ShouldBe(1);
    }

    [Fact]
    public async Task Export_takes_the_permission_to_manage_the_server_and_not_the_organisers_role()
    {
        await using var club = await Club.OpenAsync();
        var coaches = club.Guild.AddRole("Coaches");
        await WeeklyTests.Organiser(club).TypeAsync("/settings organisers role:@Coaches", Cancellation);
        club.Discord.Commands.OfferToEveryone("results");
        var cora = club.Discord.As(club.Guild.AddMember("Cora", coaches)).In(club.Channel);

        (await cora.TypeAsync("/results export", Cancellation)).Text.ShouldContain("for those who manage the server");
        (await ImportAsync(cora, "Bo,6:00")).Text.ShouldContain("**1 mile** to log");
    }

    private static Task<Reply> ImportAsync(Participant who, string content, string options = "") =>
        who.WithFile("trial.csv", Encoding.UTF8.GetBytes(content), "text/csv").TypeAsync($"/results import file:trial.csv {options}".TrimEnd(), Cancellation);

    private static List<List<string>> Check(Reply reply) =>
        CsvReading.Read(Encoding.UTF8.GetString(reply.Files.Single().Content.Span).TrimStart('\uFEFF'));

    private static async Task<long> CountAsync(Club club, string what)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {what}";
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }
}
