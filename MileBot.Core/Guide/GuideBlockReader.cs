namespace MileBot.Core.Guide;

/// <summary>Reads the text of a topic into blocks.</summary>
internal sealed class GuideBlockReader(string[] lines, GuideChapterReader chapter)
{
    private const int MaxText = 1500;

    private readonly List<GuideBlock> blocks = [];
    private readonly List<string> items = [];
    private GuideBlockKind kind;

    /// <summary>Whether a line is a comment of the file.</summary>
    public static bool IsComment(string line) =>
        line.TrimStart().StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal);

    /// <summary>Reads the lines from <paramref name="from"/> up to <paramref name="end"/>, counted from 0.</summary>
    public IReadOnlyList<GuideBlock> Read(int from, int end)
    {
        var length = 0;
        for (var at = from; at < end; at++)
        {
            var line = lines[at].Trim();
            if (IsComment(line))
                continue;

            length += line.Length;
            if (length > MaxText && length - line.Length <= MaxText)
                chapter.Problem(at, $"the topic is too long for a phone from here on: {MaxText} characters fit");

            if (GuideLineCheck.Mistake(line) is { } mistake)
                chapter.Problem(at, mistake);

            Add(line);
        }

        End();
        return blocks;
    }

    private void Add(string line)
    {
        if (line.Length == 0)
            End();
        else if (line.StartsWith("### ", StringComparison.Ordinal))
            AddHeading(line[4..].Trim());
        else if (line.StartsWith("- ", StringComparison.Ordinal))
            AddItem(GuideBlockKind.Bullets, line[2..].Trim());
        else if (StepMark(line) is > 0 and var mark)
            AddItem(GuideBlockKind.Steps, line[mark..].Trim());
        else if (items.Count > 0)
            items[^1] += " " + line;
        else
            AddItem(GuideBlockKind.Paragraph, line);
    }

    private void AddHeading(string heading)
    {
        End();
        blocks.Add(new(GuideBlockKind.Heading, [heading]));
    }

    private void AddItem(GuideBlockKind itemKind, string text)
    {
        if (kind != itemKind)
            End();

        kind = itemKind;
        items.Add(text);
    }

    private void End()
    {
        if (items.Count > 0)
            blocks.Add(new(kind, [.. items]));

        items.Clear();
    }

    /// <summary>The length of "12. " before a step; 0 where there is none.</summary>
    private static int StepMark(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;

        return digits is > 0 and < 3 && line.AsSpan(digits).StartsWith(". ", StringComparison.Ordinal) ? digits + 2 : 0;
    }
}
