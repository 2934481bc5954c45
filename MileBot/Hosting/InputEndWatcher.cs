using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MileBot.Hosting;

/// <summary>Stops the bot when its standard input ends, where that is asked for.</summary>
internal sealed class InputEndWatcher(IOptions<HostingSettings> settings, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.StopOnInputEnd) return;

        // A read of the standard input can't be cancelled, so a stop for another reason leaves it behind.
        await Task.Run(WaitForEnd, stoppingToken).WaitAsync(stoppingToken);
        lifetime.StopApplication();
    }

    private static void WaitForEnd()
    {
        using var input = Console.OpenStandardInput();
        Span<byte> ignored = stackalloc byte[256];
        while (input.Read(ignored) > 0)
        {
            // What is typed means nothing; only the end does.
        }
    }
}
