namespace MileBot.Core.Guide;

/// <summary>Finds what a line of the guide may not hold.</summary>
internal static class GuideLineCheck
{
    /// <summary>What is wrong with a line, or null.</summary>
    public static string? Mistake(string line) =>
        line.StartsWith('|') ? "tables don't fit a phone; write a list with -"
        : Begins(line, "#### ") || Begins(line, "# ") ? "within a topic, headings are ### Title"
        : HasHtml(line) ? "HTML isn't shown; write Markdown"
        : Holds(line, "![") ? "pictures aren't shown here"
        : Holds(line, "@everyone") || Holds(line, "@here") ? "a guide mentions nobody"
        : Holds(line, "](") && !Holds(line, "](https://") ? "a link begins with https://"
        : line.Split("**").Length % 2 == 0 ? "a ** has no partner"
        : null;

    private static bool HasHtml(string line)
    {
        var at = line.IndexOf('<', StringComparison.Ordinal);
        return at >= 0 && at + 1 < line.Length && (char.IsAsciiLetter(line[at + 1]) || line[at + 1] is '/' or '!' or '@' or '#');
    }

    private static bool Begins(string line, string mark) => line.StartsWith(mark, StringComparison.Ordinal);

    private static bool Holds(string line, string part) => line.Contains(part, StringComparison.OrdinalIgnoreCase);
}
