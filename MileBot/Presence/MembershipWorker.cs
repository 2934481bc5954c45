using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Storage;

namespace MileBot.Presence;

/// <summary>
/// Asks Discord, in the background and slowly, whether those whom boards name are still members: nothing else tells a bot without
/// privileged intents who left.
/// </summary>
internal sealed partial class MembershipWorker(
    MembershipChecks checks, IGuildMembership membership, MemberPresenceStore presence, MemberVisibilityStore visibility, TimeProvider time,
    ILogger<MembershipWorker> logger)
    : BackgroundService
{
    /// <summary>Nobody is asked about more often.</summary>
    private static readonly TimeSpan Once = TimeSpan.FromDays(1);

    /// <summary>Between two questions, of the 50 requests a second that Discord allows for everything.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan PauseWithoutAnswer = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var (guildId, userId) = await checks.NextAsync(stoppingToken);
            var pause = await TryCheckAsync(guildId, userId, stoppingToken);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, time, stoppingToken);
        }
    }

    private async Task<TimeSpan> TryCheckAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        try
        {
            return await CheckAsync(guildId, userId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whom this was about is named again by the next board; the bot goes on.
            Log.Failed(logger, e);
            return PauseWithoutAnswer;
        }
    }

    /// <returns>How long to wait before the next question.</returns>
    private async Task<TimeSpan> CheckAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!await presence.IsInDoubtAsync(guildId, userId, now - Once, cancellationToken)) return TimeSpan.Zero;

        var found = await membership.FindAsync(guildId, userId, cancellationToken);
        if (found is Membership.NoAnswer) return PauseWithoutAnswer;

        await presence.MarkAskedAsync(guildId, userId, now, cancellationToken);
        if (found is Membership.Left) await visibility.MarkLeftAsync(guildId, userId, now, cancellationToken);
        return Pace;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Couldn't find out whether somebody left; going on in a while.")]
        public static partial void Failed(ILogger logger, Exception e);
    }
}
