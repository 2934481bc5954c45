using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using MileBot.Playground.Hosting;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>The program itself: its page, its world, the bot it starts.</summary>
public class PlaygroundProgramTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_is_served_with_the_script_that_makes_it_live()
    {
        await using var playground = await PlaygroundHost.StartAsync(["--port", "0"], Ct);
        using var http = new HttpClient { BaseAddress = playground.Discord.Address };

        var page = await http.GetStringAsync(new Uri("/", UriKind.Relative), Ct);
        var script = await http.GetByteArrayAsync(new Uri("/_framework/blazor.web.js", UriKind.Relative), Ct);
        var style = await http.GetByteArrayAsync(new Uri("/playground.css", UriKind.Relative), Ct);

        page.ShouldContain("Riverside Runners");
        page.ShouldContain("_framework/blazor.web.js");
        script.Length.ShouldBeGreaterThan(10_000);
        style.Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task A_bot_can_connect_to_the_program()
    {
        await using var playground = await PlaygroundHost.StartAsync(["--port", "0"], Ct);
        await using var bot = await RawBot.ReadyAsync(playground.Discord);

        (await bot.GetAsync("gateway/bot")).Status.ShouldBe(200);
    }

    [Fact]
    public void The_world_has_the_same_ids_at_every_start()
    {
        static string Describe()
        {
            var world = new DiscordWorld(new FakeTimeProvider());
            DefaultWorld.Fill(world);
            return string.Join(' ', world.Guilds.SelectMany(guild =>
                new[] { guild.Id }.Concat(guild.Channels.Select(channel => channel.Id)).Concat(guild.Members.Select(member => member.Id)).Concat(guild.Roles.Select(role => role.Id))));
        }

        Describe().ShouldBe(Describe());
        Describe().Split(' ').Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_bot_is_started_by_the_runtime_that_runs_the_playground_with_its_settings_in_the_environment()
    {
        var command = BotCommand.Create("/app/bot/MileBot.dll", new("http://127.0.0.1:5460/api/v10/"), "secret", "/data");

        Path.GetFileNameWithoutExtension(command.FileName).ShouldBe("dotnet");
        command.ArgumentList.ShouldBe(["/app/bot/MileBot.dll", "run"]);
        command.RedirectStandardInput.ShouldBeTrue();
        command.Environment["Discord__Token"].ShouldBe("secret");
        command.Environment["Discord__ApiUrl"].ShouldBe("http://127.0.0.1:5460/api/v10/");
        command.Environment["Storage__ConnectionString"].ShouldBe($"Data Source={Path.Combine("/data", "milebot.db")}");
        command.Environment["Hosting__StopOnInputEnd"].ShouldBe("true");
        command.ArgumentList.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_bot_that_dies_is_started_again_and_one_that_runs_is_stopped_through_its_input()
    {
        using var console = new LineWriter();
        using var stopping = new CancellationTokenSource();
        var time = new FakeTimeProvider();
        var starts = 0;
        var running = new BotProcess(() => Shell(++starts == 1 ? "echo first; exit 3" : "echo second; cat; echo stopped"), console, time).RunAsync(stopping.Token);

        await console.WhenAsync(line => line.Contains("exit code 3", StringComparison.Ordinal), Ct);
        time.Advance(TimeSpan.FromSeconds(1));
        await console.WhenAsync(line => line == "second", Ct);
        await stopping.CancelAsync();
        await running;

        starts.ShouldBe(2);
        console.Lines.ShouldContain("first");
        console.Lines.ShouldContain("stopped");
    }

    /// <summary>A stand-in for the bot: a line of shell.</summary>
    private static ProcessStartInfo Shell(string script) => new("/bin/sh", ["-c", script])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
