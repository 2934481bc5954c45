namespace MileBot.Hosting;

/// <summary>The machine's clock, ahead of itself or behind.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private readonly TimeSpan offset;

    private ShiftedTime(TimeSpan offset) => this.offset = offset;

    /// <summary>A clock that is ahead of the machine's by so much; the machine's own for nothing.</summary>
    public static TimeProvider By(TimeSpan offset) => offset == TimeSpan.Zero ? System : new ShiftedTime(offset);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
}
