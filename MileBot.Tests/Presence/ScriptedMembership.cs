using System.Collections.Concurrent;
using System.Threading.Channels;
using MileBot.Presence;

namespace MileBot.Tests.Presence;

/// <summary>A Discord that says of each member what it was told to say, and that they are there otherwise.</summary>
internal sealed class ScriptedMembership : IGuildMembership
{
    private readonly Channel<ulong> asked = Channel.CreateUnbounded<ulong>();

    public ConcurrentDictionary<ulong, Membership> Answers { get; } = [];

    public int Waiting => asked.Reader.Count;

    public ValueTask<ulong> NextAsync() => asked.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public Task<Membership> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        asked.Writer.TryWrite(userId);
        return Task.FromResult(Answers.GetValueOrDefault(userId, Membership.Present));
    }
}
