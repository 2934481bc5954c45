using System.Globalization;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Columns that align on a phone: figures of the program's own in letters of one width.</summary>
internal static class TextTable
{
    private const int PhoneColumns = 32;

    /// <summary>The rows, the first column to the left and the others to the right.</summary>
    public static Block.Paragraph Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        var gap = widths.Sum() + (2 * (widths.Length - 1)) <= PhoneColumns ? "  " : " ";
        var lines = rows.Select(row => string.Join(gap, row.Select((cell, column) =>
            column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
        return new(Markup.Raw($"```\n{string.Join('\n', lines)}\n```"));
    }

    /// <summary>A time to the tenth at least: <c>2.1</c>, <c>58.9</c>, <c>1:29.5</c>.</summary>
    public static string Split(RaceTime time)
    {
        if (time.Seconds < 60) return time.Seconds.ToString("0.0#", CultureInfo.InvariantCulture);

        Span<char> buffer = stackalloc char[RaceTimeText.MaxLength];
        RaceTimeText.TryFormat(time, buffer, out var written, decimals: 1);
        return new string(buffer[..written]);
    }
}
