using System.Threading.Channels;

namespace MileBot.Organising;

/// <summary>The servers that are to be told what the bot is for. Bounded: who finds no room is told when the bot connects again.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class Newcomers
{
    private const int Most = 1_000;

    private readonly Channel<Newcomer> queue = Channel.CreateBounded<Newcomer>(new BoundedChannelOptions(Most) { SingleReader = true });

    /// <summary>Notes a server. Nobody waits for it.</summary>
    public void Note(Newcomer newcomer) => queue.Writer.TryWrite(newcomer);

    /// <summary>The next to tell, once there is one.</summary>
    public ValueTask<Newcomer> NextAsync(CancellationToken cancellationToken) => queue.Reader.ReadAsync(cancellationToken);
}
