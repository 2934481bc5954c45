using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MileBot.Core.Times;

namespace MileBot.Organising.Importing;

/// <summary>Reads the time of a mile from a cell: as people type one, and as spreadsheets turn that into something else.</summary>
internal static class SheetTime
{
    private const decimal SecondsOfADay = 86_400;

    /// <summary>A share of a day with fewer decimals than this would be coarser than a second.</summary>
    private const int LeastDecimals = 5;

    private static readonly string[] NoTime = ["dnf", "dns", "dq", "dsq", "dnq", "nt", "n/a", "-", "–", "—", "abd", "abandon"];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">What stands in it.</param>
    /// <param name="time">The time.</param>
    /// <param name="reason">Why there is none, in a sentence or two.</param>
    public static bool TryRead(string cell, out RaceTime time, [NotNullWhen(false)] out string? reason)
    {
        var text = WithoutMorning(SheetText.Meant(cell));
        if (IsNoTime(text))
        {
            (time, reason) = (default, $"{SheetText.Shown(text)} is no time to log.");
            return false;
        }

        reason = null;
        if (RaceTimeText.Parse(text).TryGetValue(out time, out var problem)) return true;
        if (IsHoursForMinutes(text, problem, out time) || IsShareOfADay(text, out time)) return true;

        reason = problem.Advice;
        return false;
    }

    /// <summary>Whether a cell says that there is no time: <c>DNF</c>.</summary>
    public static bool IsNoTime(string cell) => NoTime.Contains(cell, StringComparer.OrdinalIgnoreCase);

    /// <summary>A cell with seconds alone, from a column that says so.</summary>
    public static bool TryReadSeconds(string cell, out RaceTime time, [NotNullWhen(false)] out string? reason) => TryRead($"{SheetText.Meant(cell)} s", out time, out reason);

    /// <summary><c>6:42</c> typed into a spreadsheet is a clock time to it, saved as <c>06:42:00</c>; some stopwatches write <c>06:42:30</c> for 6:42.3.</summary>
    private static bool IsHoursForMinutes(string text, ParseProblem problem, out RaceTime time)
    {
        time = problem is { Kind: ParseProblemKind.TooSlow, Readings: [var minutes] } ? minutes : default;
        return time > default(RaceTime) && text.AsSpan().Count(':') == 2;
    }

    /// <summary>A spreadsheet's own measure of time is the day: 6 min 42 s is 0.0046527778, and 6:42 taken for hours is 0.2791666667.</summary>
    private static bool IsShareOfADay(string text, out RaceTime time)
    {
        time = default;
        var point = text.AsSpan().IndexOfAny('.', ',');
        if (point < 0 || text.Length - point - 1 < LeastDecimals) return false;
        if (!decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) || share is <= 0 or >= 1) return false;

        foreach (var seconds in (ReadOnlySpan<decimal>)[share * SecondsOfADay, share * SecondsOfADay / 60])
        {
            time = RaceTime.FromSeconds(seconds);
            if (TimeLimits.Mile.Allow(time)) return true;
        }

        return false;
    }

    private static string WithoutMorning(string text) => text.EndsWith(" AM", StringComparison.OrdinalIgnoreCase) ? text[..^3] : text;
}
