using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Operating;

/// <summary>The program as its operator meets it, on a good day and with every mistake one can make.</summary>
public class CommandLineTests
{
    private static readonly Dictionary<string, string> NoSettings = new(StringComparer.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Help_lists_the_verbs()
    {
        var (code, output) = await RunAsync(["--help"], NoSettings);

        code.ShouldBe(0);
        foreach (var verb in (string[])["run", "health", "records", "commands"]) output.ShouldContain(verb);
    }

    [Fact]
    public async Task Without_a_token_it_says_where_to_get_one()
    {
        var (code, output) = await RunAsync(["run"], NoSettings);

        code.ShouldBe(1);
        output.ShouldBe("milebot: Discord:Token is missing. Copy it from https://discord.com/developers/applications (your application, then Bot, then Reset Token) into the environment variable Discord__Token.");
    }

    [Fact]
    public async Task Every_mistake_is_a_line_of_its_own_and_no_stack_trace()
    {
        var (code, output) = await RunAsync(
            ["run", "--set", "Discord:ShardCount=0"],
            new(StringComparer.Ordinal) { ["Discord__Token"] = "a secret token", ["Discord__ApiUrl"] = "discord.com" });

        code.ShouldBe(1);
        var lines = output.Split('\n');
        lines.Length.ShouldBe(3);
        lines.ShouldAllBe(line => line.StartsWith("milebot: Discord:", StringComparison.Ordinal));
        output.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("Discord:ShardId=one", "Discord:ShardId")]
    [InlineData("nonsense", "--set nonsense")]
    [InlineData("Storage:ConnectionString=nonsense", "Data Source=data/milebot.db")]
    [InlineData("Storage:ConnectionString=Data Source=miles.db;Default Timeout=soon", "Data Source=data/milebot.db")]
    [InlineData("Storage:ConnectionString=Data Source=miles.db;Mode=Memory", "names no file")]
    [InlineData("Storage:ConnectionString=Data Source=/", "names no file")]
    [InlineData("Storage:BackupRetentionDays=-1", "Storage:BackupRetentionDays has to be a number of days")]
    [InlineData("Storage:BackupRetentionDays=month", "Storage:BackupRetentionDays")]
    [InlineData("Discord:ShardCount=99999999999", "Discord:ShardCount")]
    [InlineData("Discord:DevelopmentGuilds:0=-1", "Discord:DevelopmentGuilds:0")]
    [InlineData("Hosting:StopOnInputEnd=maybe", "Hosting:StopOnInputEnd")]
    [InlineData("Logging:LogLevel:Default=Loud", "Logging:LogLevel:Default is 'Loud'")]
    public async Task A_setting_that_can_not_be_read_is_named(string setting, string named)
    {
        var (code, output) = await RunAsync(["run", "--set", setting], new(StringComparer.Ordinal) { ["Discord__Token"] = "token" });

        code.ShouldBeOneOf(1, 2);
        output.ShouldStartWith("milebot: ");
        output.ShouldContain(named);
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_named_with_its_full_path()
    {
        var (code, output) = await RunAsync(["run", "--config", "no-such-folder"], NoSettings);

        code.ShouldBe(1);
        output.ShouldContain(Path.Combine(Path.GetFullPath(Path.GetTempPath()), "no-such-folder"));
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_with_its_full_path()
    {
        await using var folder = new TemporaryFolder();

        var (code, output) = await RunAsync(["run", "--config", folder.Path], NoSettings);

        code.ShouldBe(1);
        output.ShouldContain($"'{folder.File("settings.json")}' is missing");
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named_with_the_place_of_the_mistake()
    {
        await using var folder = CopyOfConfig();
        await File.WriteAllTextAsync(folder.File("settings.json"), "{\n  \"Discord\": oops\n}", Cancellation);

        var (code, output) = await RunAsync(["run", "--config", folder.Path], NoSettings);

        code.ShouldBe(1);
        output.ShouldContain("settings.json");
        output.ShouldContain("LineNumber: 1");
        output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("records check")]
    public async Task A_mistake_in_the_records_is_named_with_its_line(string verb)
    {
        await using var folder = CopyOfConfig();
        var file = folder.File("records.json");
        var lines = await File.ReadAllLinesAsync(file, Cancellation);
        var line = Array.FindIndex(lines, text => text.Contains("\"3:43.13\"", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("3:43.13", "3:83.13", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines, Cancellation);

        var (code, output) = await RunAsync([.. verb.Split(' '), "--config", folder.Path], new(StringComparer.Ordinal) { ["Discord__Token"] = "token" });

        code.ShouldBe(1);
        output.ShouldContain($"{file}, line {line + 1}:");
        output.ShouldContain("3:83.13");
    }

    [Fact]
    public async Task Mistakes_in_the_guide_are_named_with_their_file_and_line()
    {
        await using var folder = CopyOfConfig();
        var file = folder.File(Path.Combine("guide", "5-training.md"));
        var lines = await File.ReadAllLinesAsync(file, Cancellation);
        var line = Array.FindIndex(lines, text => string.Equals(text, "id: warm-up", StringComparison.Ordinal));
        lines[line] = "id: Warm Up";
        await File.WriteAllLinesAsync(file, [.. lines, "| a | table |"], Cancellation);

        var (code, output) = await RunAsync(["run", "--config", folder.Path], new(StringComparer.Ordinal) { ["Discord__Token"] = "token" });

        code.ShouldBe(1);
        output.ShouldContain($"{file}, line {line + 1}: \"Warm Up\" is no id");
        output.ShouldContain($"{file}, line {lines.Length + 1}: tables don't fit a phone");
    }

    [Fact]
    public async Task A_configuration_without_a_guide_is_named()
    {
        await using var folder = CopyOfConfig();
        Directory.Delete(folder.File("guide"), recursive: true);

        var (code, output) = await RunAsync(["run", "--config", folder.Path], new(StringComparer.Ordinal) { ["Discord__Token"] = "token" });

        code.ShouldBe(1);
        output.ShouldContain($"The folder '{folder.File("guide")}' is missing.");
    }

    [Fact]
    public async Task The_records_that_come_with_it_have_no_mistakes()
    {
        var (code, output) = await RunAsync(["records", "check"], NoSettings);

        code.ShouldBe(0, output);
        output.ShouldContain("no mistakes found");
    }

    [Fact]
    public async Task Health_is_told_by_the_exit_code_and_needs_no_token()
    {
        await using var club = await Club.OpenAsync();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Storage__ConnectionString"] = $"Data Source={club.DatabasePath}" };
        await WhenAsync(club.DatabasePath + ".health", report => report.Contains("Ready", StringComparison.Ordinal));

        (await RunAsync(["health"], settings)).ShouldBe((0, "The bot is well."));

        await club.Bot.StopAsync(Cancellation);
        var (code, output) = await RunAsync(["health"], settings);
        code.ShouldBe(4);
        output.ShouldContain("No bot is running");
    }

    [Fact]
    public async Task Commands_can_be_listed_cleared_and_registered_by_hand()
    {
        await using var club = await Club.OpenAsync();
        await club.Bot.StopAsync(Cancellation);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Discord__Token"] = club.Discord.Token, ["Discord__ApiUrl"] = club.Discord.ApiUrl.ToString() };

        (await RunAsync(["commands", "list"], settings)).Output.ShouldContain("/pb\t");
        (await RunAsync(["commands", "clear"], settings)).Code.ShouldBe(0);
        club.Discord.Commands.Of().ShouldBeEmpty();
        (await RunAsync(["commands", "sync"], settings)).Code.ShouldBe(0);
        club.Discord.Commands.Of().ShouldNotBeEmpty();
    }

    private static async Task<(int Code, string Output)> RunAsync(IEnumerable<string> arguments, Dictionary<string, string> settings)
    {
        await using var program = BotProcess.Start(arguments, settings);
        var code = await program.WhenEndedAsync(Cancellation);
        return (code, program.Output);
    }

    private static TemporaryFolder CopyOfConfig()
    {
        var folder = new TemporaryFolder();
        var config = Path.Combine(AppContext.BaseDirectory, "bot", "config");
        foreach (var file in Directory.GetFiles(config, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(config, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    /// <summary>Completes once the bot has written a report for which something holds.</summary>
    private static async Task WhenAsync(string path, Func<string, bool> condition)
    {
        using var written = new SemaphoreSlim(1);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!);
        watcher.Renamed += (_, _) => written.Release();
        watcher.EnableRaisingEvents = true;
        do
        {
            await written.WaitAsync(Cancellation);
        }
        while (!File.Exists(path) || !condition(await File.ReadAllTextAsync(path, Cancellation)));
    }
}
