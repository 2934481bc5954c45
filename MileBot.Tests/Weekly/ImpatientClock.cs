using Microsoft.Extensions.Time.Testing;

namespace MileBot.Tests.Weekly;

/// <summary>A clock on which short waits, as between two attempts at a request, are over as soon as they begin; time limits stay.</summary>
internal sealed class ImpatientClock : FakeTimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(9);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || dueTime >= Short) return base.CreateTimer(callback, state, dueTime, period);

        Advance(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
