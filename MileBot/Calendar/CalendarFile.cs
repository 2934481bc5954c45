using System.Globalization;
using System.Text;

namespace MileBot.Calendar;

/// <summary>Writes a calendar that phones import: all-day events without recurrence, by RFC 5545.</summary>
/// <remarks>
/// It names no METHOD: that would make it a message between calendars, which asks for an organiser (RFC 5546, section 3.2.1),
/// while without one it is a file to import (RFC 5545, section 3.7.2). The events leave their owner free: they block no meeting.
/// </remarks>
internal static class CalendarFile
{
    /// <summary>What the file is, for whoever it is sent to.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string ProductId = "-//MileBot//Training block//EN";

    /// <summary>Writes the file, in UTF-8.</summary>
    /// <param name="events">The events.</param>
    /// <param name="writtenAt">The instant at which it is written.</param>
    public static byte[] Write(IEnumerable<CalendarEvent> events, DateTimeOffset writtenAt)
    {
        var text = new StringBuilder();
        Add(text, "BEGIN:VCALENDAR");
        Add(text, "VERSION:2.0");
        Add(text, $"PRODID:{ProductId}");
        Add(text, "CALSCALE:GREGORIAN");
        foreach (var entry in events) AddEvent(text, entry, writtenAt);
        Add(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddEvent(StringBuilder text, CalendarEvent entry, DateTimeOffset writtenAt)
    {
        Add(text, "BEGIN:VEVENT");
        Add(text, $"UID:{CalendarText.Escape(entry.Uid)}");
        Add(text, $"DTSTAMP:{writtenAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Add(text, $"DTSTART;VALUE=DATE:{Written(entry.Day)}");

        // The end is the first day that no longer belongs to it.
        Add(text, $"DTEND;VALUE=DATE:{Written(entry.Day.AddDays(1))}");
        Add(text, $"SUMMARY:{CalendarText.Escape(entry.Summary)}");
        if (entry.Description.Length > 0) Add(text, $"DESCRIPTION:{CalendarText.Escape(entry.Description)}");
        Add(text, "TRANSP:TRANSPARENT");
        Add(text, "END:VEVENT");
    }

    private static void Add(StringBuilder text, string line) => CalendarText.AppendFolded(text, line);

    private static string Written(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
