using System.Globalization;
using NodaTime;

namespace MileBot.Calendar;

/// <summary>Writes a time zone as people read it.</summary>
internal static class ZoneText
{
    private const string NoPlace = "Etc/";
    private const string FixedOffset = "Etc/GMT";

    /// <summary>Its name: <c>America/New York</c>, or <c>UTC+1 all year</c> for one that is an offset and no place.</summary>
    public static string Name(DateTimeZone zone) => zone switch
    {
        { Id: var id } when id.StartsWith(FixedOffset, StringComparison.Ordinal) && id.Length > FixedOffset.Length => $"{Of(zone.MinOffset)} all year",
        { Id: var id } when id.StartsWith(NoPlace, StringComparison.Ordinal) => id[NoPlace.Length..],
        _ => zone.Id.Replace('_', ' '),
    };

    /// <summary>Its name, and what the clocks there say: <c>America/New York · 13:20, UTC−5</c>.</summary>
    public static string Label(DateTimeZone zone, Instant now)
    {
        var there = now.InZone(zone);
        return $"{Name(zone)} · {there.ToString("HH:mm", CultureInfo.InvariantCulture)}, {Of(there.Offset)}";
    }

    /// <summary>Such as <c>UTC−5</c> and <c>UTC+5:30</c>.</summary>
    private static string Of(Offset offset)
    {
        var (sign, minutes) = offset < Offset.Zero ? ('−', -offset.Seconds / 60) : ('+', offset.Seconds / 60);
        return minutes % 60 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{minutes / 60}:{minutes % 60:00}");
    }
}
