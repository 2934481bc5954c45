using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Organising.Announcing;

/// <summary>
/// Makes a channel say what an announcement has to say: sends it once, changes it when its runner is faster again, takes it back when
/// nothing of it stands any more.
/// </summary>
internal sealed partial class AnnouncementPoster(
    AnnouncementSettingsStore settings, AnnouncementStore announcements, ChannelPosts posts, ILogger<AnnouncementPoster> logger)
{
    /// <summary>Older news is none: it is left out.</summary>
    private static readonly Duration MaxLateness = Duration.FromHours(6);

    /// <summary>How long a change of a message is tried.</summary>
    private static readonly Duration MaxCorrection = Duration.FromDays(7);

    /// <summary>How far Discord's clock and ours may be apart.</summary>
    private static readonly Duration ClockDifference = Duration.FromMinutes(5);

    /// <summary>Discord keeps a nonce for a few minutes; up to this age one can be sent again without looking.</summary>
    private static readonly Duration NonceIsKept = Duration.FromMinutes(2);

    /// <summary>A channel is given up after two refusals at least so far apart.</summary>
    private static readonly Duration RefusalsApart = Duration.FromMinutes(30);

    private static readonly Duration LongestWait = Duration.FromHours(1);

    /// <summary>Sees to one that is ours.</summary>
    public async Task PostAsync(Announcement announcement, Instant now, CancellationToken cancellationToken)
    {
        if (announcement is { IsInDoubt: true, MessageId: null })
        {
            if (await SettleAsync(announcement, now, cancellationToken) is not { } settled) return;
            announcement = settled;
        }

        var best = await announcements.FindBestAsync(announcement, cancellationToken);
        await (announcement.MessageId is { } message
            ? CorrectAsync(announcement, message, best, now, cancellationToken)
            : SendAsync(announcement, best, now, cancellationToken));
    }

    /// <summary>Finds out what became of an earlier attempt: whether there is a message. Null where that was all there is to do now.</summary>
    private async Task<Announcement?> SettleAsync(Announcement announcement, Instant now, CancellationToken cancellationToken)
    {
        var since = (announcement.NotedAt - ClockDifference).ToDateTimeOffset();
        var mark = AnnouncementText.Mark(announcement).ToString();
        switch (await posts.FindAsync(announcement.ChannelId, since, mark, cancellationToken))
        {
            case Search.Found found:
                Log.Found(logger, announcement.Id, announcement.GuildId);
                return announcement with { MessageId = found.MessageId, IsInDoubt = false };
            case Search.Absent:
                return announcement with { IsInDoubt = false };
            case Search.Failed failed when now - announcement.NotedAt <= MaxLateness:
                await RetryAsync(announcement with { Problem = failed.Why }, now, cancellationToken);
                return null;
            case Search.Unreadable when now - announcement.NotedAt <= NonceIsKept:
                return announcement;
            default:
                Log.Unknown(logger, announcement.Id, announcement.GuildId);
                await EndAsync(announcement, "I was interrupted while posting, and can't read the channel to see whether it arrived.", now, cancellationToken);
                return null;
        }
    }

    private async Task SendAsync(Announcement announcement, AnnouncedBest? best, Instant now, CancellationToken cancellationToken)
    {
        var where = await settings.FindAsync(announcement.GuildId, cancellationToken);
        var why = best is null ? "It doesn't stand any more."
            : where is null or { IsStopped: true } ? "Nothing is announced any more."
            : now - announcement.NotedAt > MaxLateness ? "It would have been too late."
            : null;
        if (why is not null)
        {
            await EndAsync(announcement, why, now, cancellationToken);
            return;
        }

        if (announcement.ChannelId != where!.ChannelId)
        {
            announcement = announcement with { ChannelId = where.ChannelId };
            await announcements.MoveAsync(announcement, cancellationToken);
        }

        Log.Sending(logger, announcement.Id, announcement.GuildId);
        await DeliverAsync(announcement, best!, where, now, cancellationToken);
    }

    /// <summary>Sends it, and notes what became of it.</summary>
    private async Task DeliverAsync(Announcement announcement, AnnouncedBest best, AnnouncementSettings where, Instant now, CancellationToken cancellationToken)
    {
        var nonce = WeeklyIds.Nonce(announcement.GuildId, $"news/{announcement.Id}");
        switch (await posts.SendAsync(announcement.ChannelId, AnnouncementText.Compose(announcement, best), nonce, isQuiet: false, cancellationToken))
        {
            case Delivery.Sent sent:
                Log.Posted(logger, announcement.Id, announcement.GuildId);
                await ShownAsync(announcement with { MessageId = sent.MessageId, ShownId = best.MileId }, now, cancellationToken);

                // Its runner may have had everything erased while it was on its way.
                if (!await announcements.ExistsAsync(announcement, cancellationToken)) await posts.DeleteAsync(announcement.ChannelId, sent.MessageId, cancellationToken);
                if (where.RefusedAt is not null) await settings.NoteRefusalAsync(announcement.GuildId, since: null, problem: null, cancellationToken);
                break;
            case Delivery.Refused refused:
                await RefusedAsync(announcement with { IsInDoubt = false, Problem = refused.Why }, where, now, cancellationToken);
                break;
            case Delivery.Failed failed:
                Log.Failed(logger, announcement.Id, announcement.GuildId, failed.Why);
                await RetryAsync(announcement with { IsInDoubt = failed.IsInDoubt, Problem = failed.Why }, now, cancellationToken);
                break;
        }
    }

    /// <summary>Changes a message that is there, or deletes it where nothing of it stands.</summary>
    private async Task CorrectAsync(Announcement announcement, ulong message, AnnouncedBest? best, Instant now, CancellationToken cancellationToken)
    {
        announcement = announcement with { IsInDoubt = false };
        if (best is not null && best.MileId == announcement.ShownId)
        {
            await ShownAsync(announcement, now, cancellationToken);
            return;
        }

        var delivery = best is null
            ? await posts.DeleteAsync(announcement.ChannelId, message, cancellationToken)
            : await posts.EditAsync(announcement.ChannelId, message, AnnouncementText.Compose(announcement, best), cancellationToken);
        switch (delivery)
        {
            case Delivery.Sent when best is not null:
                Log.Changed(logger, announcement.Id, announcement.GuildId);
                await ShownAsync(announcement with { ShownId = best.MileId }, now, cancellationToken);
                break;
            case Delivery.Failed failed when now - announcement.NotedAt <= MaxCorrection:
                Log.Failed(logger, announcement.Id, announcement.GuildId, failed.Why);
                await RetryAsync(announcement with { Problem = failed.Why }, now, cancellationToken);
                break;
            default:
                Log.TakenBack(logger, announcement.Id, announcement.GuildId);
                await EndAsync(announcement, (delivery as Delivery.Refused)?.Why, now, cancellationToken);
                break;
        }
    }

    /// <summary>Discord refused the channel: somebody may be about to mend it, so it is tried once more before it is given up.</summary>
    private async Task RefusedAsync(Announcement announcement, AnnouncementSettings where, Instant now, CancellationToken cancellationToken)
    {
        Log.Refused(logger, announcement.GuildId, announcement.ChannelId, announcement.Problem!);
        var again = (where.RefusedAt ?? now) + RefusalsApart;
        if (now < again)
        {
            await settings.NoteRefusalAsync(where.GuildId, where.RefusedAt ?? now, announcement.Problem, cancellationToken);
            await announcements.RetryAsync(announcement, again, cancellationToken);
            return;
        }

        var why = AnnouncementSettingsText.Lost(where.ChannelId, announcement.Problem!);
        await EndAsync(announcement, announcement.Problem, now, cancellationToken);
        await settings.StopAsync(where, why.Value, now, cancellationToken);
        Log.Stopped(logger, where.GuildId, where.ChannelId);
    }

    private Task RetryAsync(Announcement announcement, Instant now, CancellationToken cancellationToken)
    {
        var wait = Duration.FromMinutes(1 << Math.Min(announcement.Attempts, 6));
        return announcements.RetryAsync(announcement, now + (wait < LongestWait ? wait : LongestWait), cancellationToken);
    }

    private Task ShownAsync(Announcement announcement, Instant now, CancellationToken cancellationToken) =>
        announcements.FinishAsync(announcement with { IsInDoubt = false, Problem = null }, now, cancellationToken);

    private Task EndAsync(Announcement announcement, string? problem, Instant now, CancellationToken cancellationToken) =>
        announcements.FinishAsync(announcement with { IsInDoubt = false, IsOver = true, Problem = problem }, now, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Announcement {Id} of server {GuildId} is claimed and about to be sent.")]
        public static partial void Sending(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Announcement {Id} of server {GuildId} is in its channel.")]
        public static partial void Posted(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Announcement {Id} of server {GuildId} was found in its channel: an earlier attempt had arrived.")]
        public static partial void Found(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Announcement {Id} of server {GuildId} tells a faster mile now.")]
        public static partial void Changed(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Information, "Announcement {Id} of server {GuildId} is taken back, or nothing of it was left.")]
        public static partial void TakenBack(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Announcement {Id} of server {GuildId} may be in its channel or not, and its history can't be read: it isn't sent again.")]
        public static partial void Unknown(ILogger logger, ulong id, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Announcements of server {GuildId} were refused by channel {ChannelId}: {Reason}")]
        public static partial void Refused(ILogger logger, ulong guildId, ulong channelId, string reason);

        [LoggerMessage(LogLevel.Warning, "The announcements of server {GuildId} are stopped: channel {ChannelId} refused them twice.")]
        public static partial void Stopped(ILogger logger, ulong guildId, ulong channelId);

        [LoggerMessage(LogLevel.Warning, "Announcement {Id} of server {GuildId} failed and will be tried again: {Reason}")]
        public static partial void Failed(ILogger logger, ulong id, ulong guildId, string reason);
    }
}
