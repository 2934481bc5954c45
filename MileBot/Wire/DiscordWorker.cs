using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Hosting;

namespace MileBot.Wire;

/// <summary>Keeps the bot connected, and its commands registered, for as long as the program runs.</summary>
internal sealed partial class DiscordWorker(
    DiscordClient client, CommandRegistrar registrar, IHostApplicationLifetime lifetime, ExitCode exit, TimeProvider time, ILogger<DiscordWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        try
        {
            var running = client.RunAsync(stopping.Token);
            var registering = RegisterAsync(stopping.Token);
            await await Task.WhenAny(running, registering);
            await running;
        }
        catch (DiscordFatalException e)
        {
            await stopping.CancelAsync();
            Log.Fatal(logger, e.Message);
            exit.Fail(ExitCode.Discord);
            lifetime.StopApplication();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    /// <summary>Registers the commands, again and again while Discord can't be reached; a refusal is logged and the bot goes on with what it has.</summary>
    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        for (var wait = TimeSpan.FromSeconds(5); ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                await registrar.RegisterAsync(cancellationToken);
                return;
            }
            catch (DiscordApiException e)
            {
                Log.Refused(logger, e.Message);
                return;
            }
            catch (DiscordUnavailableException e)
            {
                Log.Unavailable(logger, wait, e.Message);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Critical, "{Reason}")]
        public static partial void Fatal(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Error, "Discord refused the commands, so members have those of before: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "Discord can't be reached to register the commands; trying again in {Wait}. {Reason}")]
        public static partial void Unavailable(ILogger logger, TimeSpan wait, string reason);
    }
}
