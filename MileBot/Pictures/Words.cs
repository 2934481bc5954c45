using System.Globalization;
using MileBot.Core;
using MileBot.Replies;

namespace MileBot.Pictures;

/// <summary>The words pictures share with each other and with the replies.</summary>
internal static class Words
{
    private const int LongestName = 100;

    /// <summary>The surface as a title.</summary>
    public static string Title(Surface surface) => English.Title(surface).Value;

    /// <summary>Such as <c>1 mile</c> and <c>1,204 miles</c>.</summary>
    public static string Count(int number, string noun) =>
        number == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}s");

    /// <summary>A name for a description, which has room for other things too; no longer than names on Discord are.</summary>
    public static string Short(string name) => name.Length <= LongestName
        ? name
        : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName), "…");
}
