using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Organising.Notices;

/// <summary>Tells whoever set something up that it stopped working: directly, else in the server's system channel.</summary>
internal sealed partial class NoticeDesk(NoticeStore notices, ChannelPosts posts, TimeProvider time, ILogger<NoticeDesk> logger)
{
    private static readonly Duration TryAgainAfter = Duration.FromHours(1);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>What is to be told now.</summary>
    public Task<IReadOnlyList<Notice>> ReadAsync(int most, CancellationToken cancellationToken) => notices.ToTellAsync(Now, most, cancellationToken);

    /// <summary>The first instant from now on at which there will be something to tell; null for none in sight.</summary>
    public Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => notices.NextInstantAsync(Now, cancellationToken);

    /// <summary>Tells. It also stands on top of the next reply to an organiser, whatever comes of this.</summary>
    public async Task TellAsync(Notice notice, CancellationToken cancellationToken)
    {
        var letter = NoticeText.Letter(notice, await notices.FindGuildNameAsync(notice.GuildId, cancellationToken));
        var nonce = WeeklyIds.Nonce(notice.GuildId, $"told/{notice.Topic}/{notice.Why}");
        var delivery = notice.SetBy is { } organiser
            ? await posts.TellAsync(organiser, letter, nonce, cancellationToken)
            : new Delivery.Refused("nobody is known to have set it up.");
        if (delivery is Delivery.Refused or Delivery.Failed { IsInDoubt: false })
        {
            delivery = await posts.TellServerAsync(notice.GuildId, letter, nonce, cancellationToken);
        }

        if (delivery is not Delivery.Sent) Log.NotTold(logger, notice.Topic, notice.GuildId, delivery.ToString());
        await notices.TellAtAsync(notice, delivery is Delivery.Failed ? Now + TryAgainAfter : null, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Nobody could be told that {Topic} stopped in server {GuildId}: {Reason}")]
        public static partial void NotTold(ILogger logger, NoticeTopic topic, ulong guildId, string reason);
    }
}
