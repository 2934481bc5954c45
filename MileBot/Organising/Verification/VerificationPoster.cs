using System.Globalization;
using Microsoft.Extensions.Logging;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Organising.Verification;

/// <summary>
/// Sends the organisers' messages about miles, and brings them to what was decided. One that may have been sent without anybody knowing is
/// looked for first. Where nobody can look it is sent again: two messages about a mile do no harm, as one decision counts.
/// </summary>
internal sealed partial class VerificationPoster(
    VerificationRuleStore rules, PendingMileStore miles, PendingPostStore posts, ProofStore proofs, ChannelPosts channels, ILogger<VerificationPoster> logger)
{
    /// <summary>How far Discord's clock and ours may be apart.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Sees to the message about a mile.</summary>
    public async Task PostAsync(ulong guildId, ulong mileId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rule = await rules.FindAsync(guildId, cancellationToken);
        if (await posts.TakeAsync(guildId, mileId, rule?.ChannelId, now, cancellationToken) is not { } post) return;

        if (post is { MessageId: null, IsInDoubt: true, ChannelId: { } channel })
        {
            switch (await channels.FindAsync(channel, post.CreatedAt - ClockDifference, VerificationIds.Mark(mileId), cancellationToken))
            {
                case Search.Found found:
                    post = post with { MessageId = found.MessageId };
                    break;
                case Search.Failed failed:
                    await RetryAsync(post, failed.Why, now, cancellationToken);
                    return;
            }
        }

        var mile = await miles.FindAsync(guildId, mileId, cancellationToken);
        if (post.MessageId is not null) await EditAsync(post, mile, now, cancellationToken);
        else if (mile is { State: PendingState.Waiting or PendingState.Filed }) await SendAsync(post, mile, rule, now, cancellationToken);
        else await EndAsync(post, mile, cancellationToken);
    }

    private async Task SendAsync(PendingPost post, PendingMile mile, VerificationRule? rule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (rule is not { Problem: null })
        {
            await posts.RestAsync(post, cancellationToken);
            return;
        }

        var channel = rule.ChannelId;
        var proof = await proofs.FindAsync(mile.GuildId, mile.Id, cancellationToken);
        var nonce = WeeklyIds.Nonce(mile.GuildId, string.Create(CultureInfo.InvariantCulture, $"pending/{mile.Id}/{channel}"));
        Log.Sending(logger, mile.Id, mile.GuildId);
        switch (await channels.SendAsync(channel, QueueMessage.Compose(mile, proof?.ToBlock()), nonce, isQuiet: false, cancellationToken))
        {
            case Delivery.Sent sent:
                await posts.FinishAsync(post with { ChannelId = channel, MessageId = sent.MessageId }, provesChannel: true, cancellationToken);
                Log.Sent(logger, mile.Id, mile.GuildId);
                break;
            case Delivery.Refused refused:
                Log.Refused(logger, mile.Id, mile.GuildId, channel, refused.Why);
                await rules.RefusedAsync(rule, refused.Why, now, cancellationToken);
                await posts.RetryAsync(post with { IsInDoubt = false }, now + VerificationRuleStore.RefusalsApart, cancellationToken);
                break;
            case Delivery.Failed failed:
                await RetryAsync(post with { IsInDoubt = failed.IsInDoubt }, failed.Why, now, cancellationToken);
                break;
        }
    }

    /// <summary>Brings a message to what was decided, files and all. One that nobody can edit any more is no fault.</summary>
    private async Task EditAsync(PendingPost post, PendingMile? mile, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var delivery = await channels.EditAsync(
            post.ChannelId!.Value,
            post.MessageId!.Value,
            files => mile is null ? QueueMessage.Erased : QueueMessage.Compose(mile, files.Select(Proof.Kept).OfType<Block>().FirstOrDefault()),
            cancellationToken);
        if (delivery is Delivery.Failed failed)
        {
            await RetryAsync(post, failed.Why, now, cancellationToken);
            return;
        }

        if (delivery is not Delivery.Sent) Log.NotEdited(logger, post.MileId, post.GuildId, delivery.ToString());
        // Who may no longer write in a channel can still edit, so this says nothing of it.
        await EndAsync(post, mile, cancellationToken);
    }

    private Task EndAsync(PendingPost post, PendingMile? mile, CancellationToken cancellationToken) =>
        mile is null ? posts.DropAsync(post, cancellationToken) : posts.FinishAsync(post, provesChannel: false, cancellationToken);

    private Task RetryAsync(PendingPost post, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Failed(logger, post.MileId, post.GuildId, why);
        var wait = TimeSpan.FromMinutes(1 << Math.Min(post.Attempts - 1, 6));
        return posts.RetryAsync(post, now + (wait < LongestWait ? wait : LongestWait), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The organisers' message about mile {MileId} of server {GuildId} is about to be sent.")]
        public static partial void Sending(ILogger logger, ulong mileId, ulong guildId);

        [LoggerMessage(LogLevel.Information, "The organisers' message about mile {MileId} of server {GuildId} is in its channel.")]
        public static partial void Sent(ILogger logger, ulong mileId, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "The organisers' message about mile {MileId} of server {GuildId} was refused by channel {ChannelId}: {Reason}")]
        public static partial void Refused(ILogger logger, ulong mileId, ulong guildId, ulong channelId, string reason);

        [LoggerMessage(LogLevel.Information, "The organisers' message about mile {MileId} of server {GuildId} could not be brought up to date: {Reason}")]
        public static partial void NotEdited(ILogger logger, ulong mileId, ulong guildId, string reason);

        [LoggerMessage(LogLevel.Warning, "The organisers' message about mile {MileId} of server {GuildId} failed and will be tried again: {Reason}")]
        public static partial void Failed(ILogger logger, ulong mileId, ulong guildId, string reason);
    }
}
