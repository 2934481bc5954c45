using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MileBot.Hosting;

/// <summary>Stops the bot when its standard input ends, where that is asked for.</summary>
internal sealed class InputEndWatcher(IOptions<HostingSettings> settings, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.StopOnInputEnd) return;

        await using var input = Console.OpenStandardInput();
        var ignored = new byte[256];
        while (await input.ReadAsync(ignored, stoppingToken) > 0)
        {
            // What is typed means nothing; only the end does.
        }

        lifetime.StopApplication();
    }
}
