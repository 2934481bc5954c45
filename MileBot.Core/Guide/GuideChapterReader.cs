using MileBot.Core.Documents;

namespace MileBot.Core.Guide;

/// <summary>Reads one file of the guide.</summary>
internal sealed class GuideChapterReader(GuideFile file, Dictionary<string, string> ids)
{
    private const int MaxSummary = 100, MaxTitle = 80, MaxTopics = 25;

    private readonly string[] lines = file.Text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
    private readonly List<DocumentProblem> problems = [];

    /// <summary>The mistakes that were found.</summary>
    public IReadOnlyList<DocumentProblem> Problems => problems;

    /// <summary>Reads the chapter.</summary>
    public GuideChapter Read()
    {
        var starts = Enumerable.Range(0, lines.Length).Where(at => Begins(lines[at], "## ")).ToArray();
        var head = lines[..(starts.Length > 0 ? starts[0] : lines.Length)];
        var title = Head(head, "# ", "the chapter begins with its title, # Title", MaxTitle);
        var summary = Head(head, "> ", "after the title comes a line that says what the chapter is about, > Summary", MaxSummary);
        for (var at = 0; at < head.Length; at++)
        {
            if (!IsBlank(head[at]) && !Begins(head[at], "# ") && !Begins(head[at], "> "))
                Problem(at, "before the first topic, ## Title, stand only the chapter's title and summary");
        }

        if (starts.Length == 0)
            Problem(0, "the chapter has no topic; one begins with ## Title");
        if (starts.Length > MaxTopics)
            Problem(starts[MaxTopics], $"a menu holds {MaxTopics} topics; from here on they belong in another file");

        var topics = starts.Select((start, i) => Topic(start, i + 1 < starts.Length ? starts[i + 1] : lines.Length)).ToArray();
        return new(title, summary, topics);
    }

    /// <summary>Notes a mistake on a line counted from 0.</summary>
    public void Problem(int at, string message) => problems.Add(new(at + 1, message, file.Name));

    private string Head(string[] head, string mark, string missing, int max)
    {
        var at = Array.FindIndex(head, line => Begins(line, mark) && line.Trim().Length > mark.Length);
        if (at < 0)
        {
            Problem(0, missing);
            return "";
        }

        var text = head[at][mark.Length..].Trim();
        CheckLength(at, text, max);
        return text;
    }

    private GuideTopic Topic(int start, int end)
    {
        var title = lines[start][3..].Trim();
        CheckLength(start, title, MaxTitle);
        var at = start + 1;
        var id = Field(ref at, end, "id: ");
        var words = (Field(ref at, end, "words: ") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        CheckId(start, id);
        var blocks = new GuideBlockReader(lines, this).Read(at, end);
        if (blocks.Count == 0)
            Problem(start, $"the topic \"{title}\" has no text");

        return new(id ?? "", title, words, blocks);
    }

    private string? Field(ref int at, int end, string name)
    {
        var found = at < end && Begins(lines[at], name);
        return found ? lines[at++][name.Length..].Trim() : null;
    }

    private void CheckId(int start, string? id)
    {
        if (id is null)
            Problem(start, "a topic has its id on the next line, such as id: warm-up");
        else if (id.Length is 0 or > 40 || !id.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            Problem(start + 1, $"\"{id}\" is no id: it has small letters, digits and hyphens, at most 40");
        else if (!ids.TryAdd(id, file.Name))
            Problem(start + 1, $"the id \"{id}\" is taken, in {ids[id]}");
    }

    private void CheckLength(int at, string text, int max)
    {
        if (text.Length > max)
            Problem(at, $"this is {text.Length} characters long, and {max} fit");
    }

    private static bool Begins(string line, string mark) => line.StartsWith(mark, StringComparison.Ordinal);

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line) || GuideBlockReader.IsComment(line);
}
