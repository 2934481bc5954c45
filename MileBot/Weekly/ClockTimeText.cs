using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>Reads a time of day as people type it: <c>18:00</c>, <c>7.30</c>, <c>6pm</c>, <c>6:15 am</c>, <c>noon</c>.</summary>
internal static partial class ClockTimeText
{
    /// <summary>Reads a time of day; null where it is none. A bare number up to 12 without am or pm is none: it could be either.</summary>
    public static LocalTime? Parse(string text)
    {
        if (string.Equals(text, "noon", StringComparison.OrdinalIgnoreCase)) return LocalTime.Noon;
        if (Format.Match(text) is not { Success: true } match) return null;

        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0;
        if (minute > 59) return null;

        return char.ToLowerInvariant(match.Groups["half"].Success ? match.Groups["half"].ValueSpan[0] : ' ') switch
        {
            'a' when hour is >= 1 and <= 12 => new LocalTime(hour % 12, minute),
            'p' when hour is >= 1 and <= 12 => new LocalTime((hour % 12) + 12, minute),
            ' ' when hour <= 23 && (match.Groups["minute"].Success || hour > 12) => new LocalTime(hour, minute),
            _ => null,
        };
    }

    /// <summary>Such as <c>18:00</c>.</summary>
    public static string Of(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hour>\d{1,2})([:.h](?<minute>\d{2}))? ?(?<half>a\.?m\.?|p\.?m\.?)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Format { get; }
}
