using NodaTime;

namespace MileBot.Storage;

/// <summary>Where and how somebody reads dates and figures: their own choice, else the server's, else UTC and metric.</summary>
internal sealed record MemberLocale(DateTimeZone Zone, Units Units)
{
    public static MemberLocale Default { get; } = new(DateTimeZone.Utc, Units.Metric);

    /// <summary>The calendar date there at an instant.</summary>
    public DateOnly DateAt(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(Zone).Date.ToDateOnly();
}
