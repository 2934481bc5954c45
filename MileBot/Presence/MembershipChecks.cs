using System.Threading.Channels;

namespace MileBot.Presence;

/// <summary>
/// The people a board or a post named, of whom it is to be found out whether they are still members. Bounded: who finds no room is
/// named again by the next board.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class MembershipChecks
{
    private const int Most = 2_000;

    private readonly Channel<(ulong GuildId, ulong UserId)> queue = Channel.CreateBounded<(ulong, ulong)>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    private readonly HashSet<(ulong GuildId, ulong UserId)> waiting = [];
    private readonly Lock state = new();

    /// <summary>Asks for people to be checked, some time soon. Nobody waits for it.</summary>
    public void Enqueue(ulong guildId, IEnumerable<ulong> userIds)
    {
        lock (state)
        {
            foreach (var userId in userIds)
            {
                if (waiting.Count < Most && waiting.Add((guildId, userId))) queue.Writer.TryWrite((guildId, userId));
            }
        }
    }

    /// <summary>The next to check, once there is one.</summary>
    public async ValueTask<(ulong GuildId, ulong UserId)> NextAsync(CancellationToken cancellationToken)
    {
        var next = await queue.Reader.ReadAsync(cancellationToken);
        lock (state) waiting.Remove(next);
        return next;
    }
}
