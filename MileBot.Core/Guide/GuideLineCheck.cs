namespace MileBot.Core.Guide;

/// <summary>Finds what a line of the guide may not hold.</summary>
internal static class GuideLineCheck
{
    /// <summary>What is wrong with a line, or null.</summary>
    public static string? Mistake(string line) =>
        line.StartsWith('|') ? "tables don't fit a phone; write a list with -"
        : line.StartsWith("#### ", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal) ? "within a topic, headings are ### Title"
        : HasHtml(line) ? "HTML isn't shown; write Markdown"
        : line.Contains("![", StringComparison.Ordinal) ? "pictures aren't shown here"
        : line.Contains("@everyone", StringComparison.OrdinalIgnoreCase) || line.Contains("@here", StringComparison.OrdinalIgnoreCase) ? "a guide mentions nobody"
        : line.Contains("](", StringComparison.Ordinal) && !line.Contains("](https://", StringComparison.Ordinal) ? "a link begins with https://"
        : Count(line, "**") % 2 != 0 ? "a ** has no partner"
        : null;

    private static bool HasHtml(string line)
    {
        var at = line.IndexOf('<', StringComparison.Ordinal);
        return at >= 0 && at + 1 < line.Length && (char.IsAsciiLetter(line[at + 1]) || line[at + 1] is '/' or '!' or '@' or '#');
    }

    private static int Count(string line, string part)
    {
        var count = 0;
        for (var at = line.IndexOf(part, StringComparison.Ordinal); at >= 0; at = line.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            count++;

        return count;
    }
}
