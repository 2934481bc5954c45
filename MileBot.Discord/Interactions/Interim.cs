using System.Threading.Channels;
using MileBot.Discord.Model;
using Channel = System.Threading.Channels.Channel;

namespace MileBot.Discord.Interactions;

/// <summary>What to show while an answer is worked on. Only the latest counts: what was not shown in time never is. Safe for use by many threads.</summary>
internal sealed class Interim : IProgress<OutgoingMessage>
{
    private readonly Channel<OutgoingMessage> latest = Channel.CreateBounded<OutgoingMessage>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Report(OutgoingMessage value) => latest.Writer.TryWrite(value);

    /// <summary>Completes with the next message there is.</summary>
    public ValueTask<OutgoingMessage> NextAsync(CancellationToken cancellationToken) => latest.Reader.ReadAsync(cancellationToken);
}
