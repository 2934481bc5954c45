using System.Threading.Channels;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Working;

/// <summary>Wakes a worker when something changed: a setting, the log, or work that was done.</summary>
internal class Bell(TimeProvider time)
{
    /// <summary>Another process on the same database may have changed something without ringing here.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Very many writes in a row wake a worker a few times a second and no more.</summary>
    private static readonly TimeSpan AfterWrite = TimeSpan.FromMilliseconds(50);

    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private int isAboutToRing;

    /// <summary>A bell that rings soon after the database was changed: whoever finds their work there looks again.</summary>
    public static Bell OnWrites(Database database, TimeProvider time)
    {
        var bell = new Bell(time);
        database.Written += (_, _) => _ = bell.RingSoonAsync();
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

    private async Task RingSoonAsync()
    {
        if (Interlocked.Exchange(ref isAboutToRing, 1) != 0) return;

        await Task.Delay(AfterWrite, time);
        Interlocked.Exchange(ref isAboutToRing, 0);
        Ring();
    }
}
