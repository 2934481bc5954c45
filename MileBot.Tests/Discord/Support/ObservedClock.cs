using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace MileBot.Tests.Discord.Support;

/// <summary>A clock that stands still, and tells when somebody starts to wait: so a test can let time pass just then.</summary>
public sealed class ObservedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> started = Channel.CreateUnbounded<TimeSpan>();
    private volatile bool released;

    public ObservedClock()
        : base(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, released && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
        if (dueTime > TimeSpan.Zero)
            started.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits for a time within these bounds, and says for how long.</summary>
    public async Task<TimeSpan> WhenWaitedForAsync(TimeSpan least, TimeSpan most)
    {
        while (true)
        {
            var waited = await started.Reader.ReadAsync(TestContext.Current.CancellationToken);
            if (waited >= least && waited <= most)
                return waited;
        }
    }

    /// <summary>Waits until somebody waits for just that long, then lets that time pass.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        await WhenWaitedForAsync(wait, wait);
        Advance(wait);
    }

    /// <summary>From now on nobody has to wait: the end of a test.</summary>
    public void Release()
    {
        released = true;
        Advance(TimeSpan.FromDays(1));
    }
}
