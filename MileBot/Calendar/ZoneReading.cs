using NodaTime;

namespace MileBot.Calendar;

/// <summary>What a typed time zone turned out to be.</summary>
internal abstract record ZoneReading
{
    private ZoneReading()
    {
    }

    /// <summary>One zone.</summary>
    public sealed record Zone(DateTimeZone Value) : ZoneReading;

    /// <summary>One of several, the likeliest first: <c>IST</c> is said in India, Ireland and Israel.</summary>
    public sealed record OneOf(IReadOnlyList<DateTimeZone> Candidates) : ZoneReading;

    /// <summary>No zone at all.</summary>
    public sealed record Unknown : ZoneReading;
}
