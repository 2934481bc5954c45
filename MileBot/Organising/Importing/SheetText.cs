using System.Text;

namespace MileBot.Organising.Importing;

/// <summary>The text of a cell, as it was meant and as it can be shown.</summary>
internal static class SheetText
{
    private const int LongestShown = 40;

    /// <summary>
    /// A cell as it was meant. Spreadsheets put an apostrophe before what is text and looks like something else, and so does our own export
    /// before what looks like a formula. A formula is text like any other.
    /// </summary>
    public static string Meant(string cell)
    {
        var text = cell.Trim();
        return text is ['\'', '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n' or (>= '0' and <= '9'), ..] or ['\'', ' ', ..]
            ? text[1..].Trim()
            : text;
    }

    /// <summary>In one line, without control characters and double blanks, and cut where it is too long.</summary>
    public static string InOneLine(string text, int most)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] is not ' ') line.Append(' ');
        }

        while (line.Length > 0 && line[^1] is ' ') line.Length--;
        if (line.Length <= most) return line.ToString();

        line.Length = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line.Append('…').ToString();
    }

    /// <summary>A cell within a sentence about it.</summary>
    public static string Shown(string cell) => $"“{InOneLine(cell, LongestShown)}”";
}
