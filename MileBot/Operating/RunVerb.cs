using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MileBot.Hosting;
using MileBot.Storage;

namespace MileBot.Operating;

/// <summary><c>milebot run</c></summary>
internal static class RunVerb
{
    public static async Task<int> RunAsync(ConfigurationChoice choice, CancellationToken cancellationToken)
    {
        using var host = BotHost.Build(choice, services => services.AddWorkers());
        await host.Services.GetRequiredService<Database>().StartAsync(cancellationToken);
        var exit = host.Services.GetRequiredService<ExitCode>();
        var failed = await RunAsync(host, cancellationToken);
        return exit.Value is ExitCode.Success && failed ? ExitCode.Unexpected : exit.Value;
    }

    /// <summary>Runs until the host stops; answers whether one of its workers failed, for which it stops without saying so.</summary>
    internal static async Task<bool> RunAsync(IHost host, CancellationToken cancellationToken)
    {
        IReadOnlyList<BackgroundService> workers = [.. host.Services.GetServices<IHostedService>().OfType<BackgroundService>()];
        await host.RunAsync(cancellationToken);
        return workers.Any(worker => worker.ExecuteTask is { IsFaulted: true });
    }
}
