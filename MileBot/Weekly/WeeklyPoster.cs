using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MileBot.Storage;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>
/// Posts what was claimed, once. A claim whose earlier attempt may have arrived is settled first, by looking into its channel: only a
/// post that isn't there is sent.
/// </summary>
internal sealed partial class WeeklyPoster(
    WeeklyJobStore jobs, WeeklyClaimStore claims, WeeklyComposer composer, ChannelPosts posts, IOptions<WeeklySettings> settings, ILogger<WeeklyPoster> logger)
{
    /// <summary>How far Discord's clock and ours may be apart.</summary>
    private static readonly Duration ClockDifference = Duration.FromMinutes(5);

    /// <summary>Discord keeps a nonce for a few minutes; up to this age a post can be sent again without looking.</summary>
    private static readonly Duration NonceIsKept = Duration.FromMinutes(2);

    /// <summary>A channel is given up after two refusals at least so far apart.</summary>
    private static readonly Duration RefusalsApart = Duration.FromMinutes(30);

    private static readonly Duration LongestWait = Duration.FromHours(1);

    /// <summary>Posts a claim that is ours; answers what became of it.</summary>
    public async Task<WeeklyClaim> PostAsync(WeeklyJob job, WeeklyClaim claim, Instant now, CancellationToken cancellationToken)
    {
        if (claim.IsInDoubt && await SettleAsync(claim, now, cancellationToken) is { } settled) return settled;

        if (now - claim.DueAt > MaxLateness)
        {
            Log.TooLate(logger, claim.Occurrence, claim.GuildId, claim.DueAt);
            return await SkipAsync(claim, "I was away when it was due, and came back too late.", cancellationToken);
        }

        if (claim.ChannelId != job.ChannelId)
        {
            claim = claim with { ChannelId = job.ChannelId };
            await claims.MoveAsync(claim, cancellationToken);
        }

        if (await composer.ComposeAsync(job, claim, now, cancellationToken) is not { } post)
        {
            Log.Empty(logger, claim.Occurrence, claim.GuildId);
            return await SkipAsync(claim, "Nobody logged a mile.", cancellationToken);
        }

        if (job.LostZone is { } lost) Log.ZoneLost(logger, claim.GuildId, lost);
        Log.Sending(logger, claim.Occurrence, claim.GuildId);
        var delivery = await posts.SendAsync(claim.ChannelId, post, WeeklyIds.Nonce(claim.GuildId, claim.Occurrence), job.IsQuiet, cancellationToken);
        return await RecordAsync(claim, delivery, now, cancellationToken);
    }

    private Duration MaxLateness => Duration.FromHours(settings.Value.MaxHoursLate);

    /// <summary>Finds out what became of an earlier attempt; null where its post isn't there and is to be sent.</summary>
    private async Task<WeeklyClaim?> SettleAsync(WeeklyClaim claim, Instant now, CancellationToken cancellationToken)
    {
        var since = (claim.ClaimedAt - ClockDifference).ToDateTimeOffset();
        switch (await posts.FindAsync(claim.ChannelId, since, WeeklyIds.Mark(claim.Occurrence), cancellationToken))
        {
            case Search.Found found:
                Log.Found(logger, claim.Occurrence, claim.GuildId);
                return await SentAsync(claim, found.MessageId, cancellationToken);
            case Search.Failed failed when now - claim.DueAt <= MaxLateness:
                return await RetryAsync(claim with { Problem = failed.Why }, now, cancellationToken);
            case Search.Failed or Search.Unreadable when now - claim.ClaimedAt > NonceIsKept:
                Log.Unknown(logger, claim.Occurrence, claim.GuildId);
                return await claims.FinishAsync(
                    claim with { State = ClaimState.Unknown, Problem = "I was interrupted while posting, and can't read the channel to see whether it arrived." },
                    cancellationToken);
            default:
                return null;
        }
    }

    private async Task<WeeklyClaim> RecordAsync(WeeklyClaim claim, Delivery delivery, Instant now, CancellationToken cancellationToken)
    {
        switch (delivery)
        {
            case Delivery.Sent sent:
                Log.Posted(logger, claim.Occurrence, claim.GuildId);
                return await SentAsync(claim, sent.MessageId, cancellationToken);
            case Delivery.Refused refused:
                Log.Refused(logger, claim.Occurrence, claim.GuildId, claim.ChannelId, refused.Why);
                return await RefusedAsync(claim with { IsInDoubt = false, Problem = refused.Why }, now, cancellationToken);
            case Delivery.Failed failed:
                Log.Failed(logger, claim.Occurrence, claim.GuildId, failed.Why);
                return await RetryAsync(claim with { IsInDoubt = failed.IsInDoubt, Problem = failed.Why }, now, cancellationToken);
            default:
                throw new InvalidOperationException($"Nothing to do for {delivery}.");
        }
    }

    /// <summary>Discord refused the channel: somebody may be about to mend it, so it is tried once more before the post is paused.</summary>
    private async Task<WeeklyClaim> RefusedAsync(WeeklyClaim claim, Instant now, CancellationToken cancellationToken)
    {
        if (claim.IsExtra) return await SkipAsync(claim, claim.Problem!, cancellationToken);

        var again = (claim.RefusedAt ?? now) + RefusalsApart;
        if (now < again) return await claims.RetryAsync(claim with { RefusedAt = claim.RefusedAt ?? now }, again, cancellationToken);

        await jobs.PauseAsync(claim.GuildId, claim.Problem, now, cancellationToken);
        Log.Paused(logger, claim.GuildId, claim.ChannelId);
        return await SkipAsync(claim, claim.Problem!, cancellationToken);
    }

    private Task<WeeklyClaim> RetryAsync(WeeklyClaim claim, Instant now, CancellationToken cancellationToken)
    {
        var wait = Duration.FromMinutes(1 << Math.Min(claim.Attempts, 6));
        return claims.RetryAsync(claim, now + (wait < LongestWait ? wait : LongestWait), cancellationToken);
    }

    private Task<WeeklyClaim> SentAsync(WeeklyClaim claim, ulong messageId, CancellationToken cancellationToken) => claims.FinishAsync(
        claim with { State = ClaimState.Sent, IsInDoubt = false, MessageId = messageId, RefusedAt = null, Problem = null }, cancellationToken);

    private Task<WeeklyClaim> SkipAsync(WeeklyClaim claim, string problem, CancellationToken cancellationToken) =>
        claims.FinishAsync(claim with { State = ClaimState.Skipped, IsInDoubt = false, Problem = problem }, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Weekly post {Occurrence} of server {GuildId} is claimed and about to be sent.")]
        public static partial void Sending(ILogger logger, string occurrence, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Server {GuildId} posts weekly on the clocks of {Zone}, which this tz database doesn't know: UTC stands in for it.")]
        public static partial void ZoneLost(ILogger logger, ulong guildId, string zone);

        [LoggerMessage(LogLevel.Information, "Weekly post {Occurrence} of server {GuildId} is in its channel.")]
        public static partial void Posted(ILogger logger, string occurrence, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Weekly post {Occurrence} of server {GuildId} was found in its channel: an earlier attempt had arrived.")]
        public static partial void Found(ILogger logger, string occurrence, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Weekly post {Occurrence} of server {GuildId} is left out: nobody logged a mile.")]
        public static partial void Empty(ILogger logger, string occurrence, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Weekly post {Occurrence} of server {GuildId} was due at {DueAt} and is left out: it would be too late.")]
        public static partial void TooLate(ILogger logger, string occurrence, ulong guildId, Instant dueAt);

        [LoggerMessage(LogLevel.Warning, "Weekly post {Occurrence} of server {GuildId} may be in its channel or not, and its history can't be read: it isn't sent again by itself.")]
        public static partial void Unknown(ILogger logger, string occurrence, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Weekly post {Occurrence} of server {GuildId} was refused by channel {ChannelId}: {Reason}")]
        public static partial void Refused(ILogger logger, string occurrence, ulong guildId, ulong channelId, string reason);

        [LoggerMessage(LogLevel.Warning, "The weekly post of server {GuildId} is paused: channel {ChannelId} refused it twice.")]
        public static partial void Paused(ILogger logger, ulong guildId, ulong channelId);

        [LoggerMessage(LogLevel.Warning, "Weekly post {Occurrence} of server {GuildId} failed and will be tried again: {Reason}")]
        public static partial void Failed(ILogger logger, string occurrence, ulong guildId, string reason);
    }
}
