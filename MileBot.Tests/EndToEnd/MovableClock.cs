namespace MileBot.Tests.EndToEnd;

/// <summary>The machine's clock, moved ahead by hand.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long offsetTicks;

    public TimeSpan Offset
    {
        get => new(Interlocked.Read(ref offsetTicks));
        set => Interlocked.Exchange(ref offsetTicks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    /// <summary>Moves on to an instant; never back.</summary>
    public void MoveTo(DateTimeOffset instant) => Offset += instant > GetUtcNow() ? instant - GetUtcNow() : TimeSpan.Zero;
}
