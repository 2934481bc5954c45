using System.Globalization;

namespace MileBot.Replies;

/// <summary>Writes calendar dates as people read them.</summary>
internal static class DateText
{
    /// <summary>Such as <c>7 Jul 1999</c>: the month by name, so that no one takes it for a day.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
