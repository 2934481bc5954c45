using MileBot.Replies;

namespace MileBot.Organising;

/// <summary>Puts what stopped working on top of the next answer to an organiser, since a direct message may not have reached anybody.</summary>
internal sealed class OrganiserNotices(IEnumerable<IOrganiserNotice> notices)
{
    /// <summary>What there is to tell now, and not again: to be taken before the command runs, which may change it.</summary>
    public async Task<IReadOnlyList<Block>> TakeAsync(ulong guildId, CancellationToken cancellationToken)
    {
        List<Block> blocks = [];
        foreach (var notice in notices)
        {
            if (await notice.TakeAsync(guildId, cancellationToken) is { } block) blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>The reply with the notices on top.</summary>
    public static Reply OnTop(IReadOnlyList<Block> notices, Reply reply) =>
        notices.Count == 0 || reply.Opens is not null ? reply : reply with { Blocks = [.. notices, .. reply.Blocks] };
}
