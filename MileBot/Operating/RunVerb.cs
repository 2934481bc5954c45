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
        await host.RunAsync(cancellationToken);
        return exit.Value;
    }
}
