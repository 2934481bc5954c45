using System.Threading.Channels;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Working;

/// <summary>Wakes a worker when something changed: a setting, the log, or work that was done.</summary>
internal class Bell(TimeProvider time)
{
    /// <summary>Another process on the same database may have changed something without ringing here.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A bell that rings after each change to the database: whoever finds their work there looks again.</summary>
    public static Bell OnWrites(Database database, TimeProvider time)
    {
        var bell = new Bell(time);
        database.TellOfChanges(bell.Ring);
        return bell;
    }

    /// <summary>Wakes the worker, or keeps it from falling asleep.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring, an instant or a few minutes, whatever comes first.</summary>
    public async Task WaitAsync(Instant? until, CancellationToken cancellationToken)
    {
        var wait = until is { } at ? at.ToDateTimeOffset() - time.GetUtcNow() : LongestWait;
        if (wait <= TimeSpan.Zero) return;

        using var alarm = new CancellationTokenSource(wait < LongestWait ? wait : LongestWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(alarm.Token, cancellationToken);
        try
        {
            await rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The instant has come.
        }
    }
}
