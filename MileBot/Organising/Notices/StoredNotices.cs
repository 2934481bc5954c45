using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Organising.Notices;

/// <summary>Shows organisers what is kept to be told.</summary>
internal sealed class StoredNotices(NoticeStore notices) : IOrganiserNotice
{
    /// <inheritdoc/>
    public async Task<Block?> TakeAsync(ulong guildId, CancellationToken cancellationToken) =>
        await notices.TakeAsync(guildId, cancellationToken) is { Count: > 0 } taken
            ? new Block.Lines([.. taken.Select(NoticeText.Of)])
            : null;
}
