using System.Globalization;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Pictures.Lettering;
using MileBot.Replies;

namespace MileBot.Pictures;

/// <summary>The words pictures share with each other and with the replies.</summary>
internal static class Words
{
    /// <summary>The surface as a title.</summary>
    public static string Title(Surface surface) => English.Title(surface).Value;

    /// <summary>Such as <c>1 mile</c> and <c>1,204 miles</c>.</summary>
    public static string Count(int number, string noun) =>
        number == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}s");

    /// <summary>A split to the tenth at least: <c>2.1</c>, <c>58.9</c>, <c>1:29.5</c>.</summary>
    public static string Split(RaceTime time)
    {
        if (time.Seconds < 60) return time.Seconds.ToString("0.0#", CultureInfo.InvariantCulture);

        Span<char> buffer = stackalloc char[RaceTimeText.MaxLength];
        RaceTimeText.TryFormat(time, buffer, out var written, decimals: 1);
        return new string(buffer[..written]);
    }

    /// <summary>What lies between two times: seconds under a minute, <c>12.3 s</c>, and <c>1:02.3</c> from there.</summary>
    public static string Gap(RaceTime size) =>
        size.Seconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{size.Seconds:0.##} s") : size.ToString();

    /// <summary>Such as <c>400 m</c> and <c>9.3 m</c>.</summary>
    public static string Metres(Distance distance) => string.Create(CultureInfo.InvariantCulture, $"{distance.Metres:0.#} m");

    /// <summary>A name for a description, which has room for other things too.</summary>
    public static string Short(string name, int longest = 100)
    {
        var plain = PlainText.Of(name);
        if (plain.Length <= longest) return plain;

        var (start, _) = Graphemes.Of(plain).Last(cluster => cluster.Start + cluster.Length <= longest || cluster.Start == 0);
        return start == 0 ? "…" : $"{plain[..start]}…";
    }
}
