using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Discord;
using MileBot.Storage;

namespace MileBot.Hosting;

/// <summary>Writes the health report while the bot runs, and takes it away when it stops.</summary>
internal sealed partial class HealthReporter(DiscordClient client, Database database, TimeProvider time, ILogger<HealthReporter> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var path = HealthFile.BesideDatabase(database.Path);
        using var timer = new PeriodicTimer(HealthReport.Interval, time);
        try
        {
            do
            {
                await ReportAsync(path, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private async Task ReportAsync(string path, CancellationToken cancellationToken)
    {
        var health = client.Health;
        var report = new HealthReport(time.GetUtcNow(), health.State.ToString(), health.LastReceived, health.LastRestSuccess);
        try
        {
            await HealthFile.WriteAsync(path, report, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Failed(logger, path, e.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Couldn't write the health report {Path}: {Reason}")]
        public static partial void Failed(ILogger logger, string path, string reason);
    }
}
