using System.CommandLine;
using MileBot.Hosting;

namespace MileBot.Operating;

/// <summary>The program's own command line, for its operator.</summary>
internal static class CommandLine
{
    private static readonly Option<string?> ConfigOption = new("--config")
    {
        Description = "The folder of settings and records; the one beside the program, if left out",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string[]> SetOption = new("--set")
    {
        Description = "A setting, such as Storage:ConnectionString=\"Data Source=miles.db\"; may be repeated",
        HelpName = "KEY=VALUE",
        Recursive = true,
    };

    /// <summary>Does what the arguments ask for; without a verb, runs the bot.</summary>
    /// <returns>The exit code: one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("MileBot: logs your club's miles, answers with records, keeps the leaderboard.") { ConfigOption, SetOption };
        root.SetAction((parsed, cancellationToken) => Guarded.RunAsync(() => RunVerb.RunAsync(Choice(parsed), cancellationToken)));
        root.Add(Verb("run", "Runs the bot until it is stopped. This is also what happens without a verb.", RunVerb.RunAsync));
        root.Add(Verb("health", "Tells by its exit code whether the running bot is well, for a container's health check.", HealthVerb.RunAsync));
        root.Add(new Command("records", "About the file of world records.")
        {
            Verb("check", "Reads the file and names each mistake with its line.", RecordsVerb.CheckAsync),
        });
        root.Add(Commands());
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static Command Commands()
    {
        var guild = new Option<ulong?>("--guild") { Description = "A server's id: its own commands instead of those for all servers" };
        var clear = new Command("clear", "Takes the commands away: those for all servers, or one server's own.") { guild };
        clear.SetAction((parsed, cancellationToken) =>
            Guarded.RunAsync(() => CommandsVerb.ClearAsync(Choice(parsed), parsed.GetValue(guild), cancellationToken)));
        return new Command("commands", "About the slash commands that Discord has.")
        {
            Verb("sync", "Registers the commands, if they differ from what Discord has.", CommandsVerb.SyncAsync),
            Verb("list", "Lists the commands that Discord has.", CommandsVerb.ListAsync),
            clear,
        };
    }

    private static Command Verb(string name, string description, Func<ConfigurationChoice, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, cancellationToken) => Guarded.RunAsync(() => run(Choice(parsed), cancellationToken)));
        return command;
    }

    private static ConfigurationChoice Choice(ParseResult parsed) => new(parsed.GetValue(ConfigOption), parsed.GetValue(SetOption) ?? []);
}
