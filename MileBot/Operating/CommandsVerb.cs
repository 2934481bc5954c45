using Microsoft.Extensions.DependencyInjection;
using MileBot.Hosting;
using MileBot.Wire;

namespace MileBot.Operating;

/// <summary><c>milebot commands</c></summary>
internal static class CommandsVerb
{
    public static async Task<int> SyncAsync(ConfigurationChoice choice, CancellationToken cancellationToken)
    {
        using var host = BotHost.Build(choice);
        await host.Services.GetRequiredService<CommandRegistrar>().RegisterAsync(cancellationToken);
        return ExitCode.Success;
    }

    public static async Task<int> ListAsync(ConfigurationChoice choice, CancellationToken cancellationToken)
    {
        using var host = BotHost.Build(choice);
        foreach (var command in await host.Services.GetRequiredService<CommandRegistrar>().ListAsync(cancellationToken))
        {
            Console.WriteLine($"/{command.Name}\t{command.Id}\t{command.Description}");
        }

        return ExitCode.Success;
    }

    public static async Task<int> ClearAsync(ConfigurationChoice choice, ulong? guildId, CancellationToken cancellationToken)
    {
        using var host = BotHost.Build(choice);
        await host.Services.GetRequiredService<CommandRegistrar>().ClearAsync(guildId, cancellationToken);
        Console.WriteLine(guildId is null ? "Cleared the commands of all servers." : $"Cleared the own commands of server {guildId}.");
        return ExitCode.Success;
    }
}
