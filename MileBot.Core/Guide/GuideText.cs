using MileBot.Core.Documents;

namespace MileBot.Core.Guide;

/// <summary>Reads the guide from the files that a club edits.</summary>
/// <remarks>
/// <para>A file is a chapter in a little Markdown. It begins with <c># Title</c> and a line <c>&gt; summary</c>. A topic begins
/// with <c>## Title</c> and, on the next lines, <c>id: warm-up</c> and if wanted <c>words: stretch, jog</c>; its text follows:
/// paragraphs, lists with <c>-</c>, steps with <c>1.</c>, and headings with <c>###</c>. <c>&lt;!-- … --&gt;</c> on a line of its
/// own is left out.</para>
/// <para>A topic's text is at most 1,500 characters, to fit a phone. HTML, tables, pictures and mentions are refused. A chapter has at
/// most 25 topics, and a guide 25 chapters. What is asked most stands first in its chapter.</para>
/// </remarks>
public static class GuideText
{
    private const int MaxChapters = 25;

    /// <summary>Reads the guide, or tells every mistake with its file and line.</summary>
    public static DocumentResult<GuideBook> Parse(IEnumerable<GuideFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = new List<DocumentProblem>();
        var chapters = new List<GuideChapter>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var reader = new GuideChapterReader(file, ids);
            chapters.Add(reader.Read());
            problems.AddRange(reader.Problems);
            if (chapters.Count == MaxChapters + 1)
                problems.Add(new(1, $"a menu holds {MaxChapters} chapters, and this is one more", file.Name));
        }

        if (chapters.Count == 0)
            problems.Add(new(1, "the guide has no chapter; add a file such as kinds.md"));

        return new(new(chapters), problems);
    }
}
