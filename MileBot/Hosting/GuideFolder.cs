using MileBot.Core.Guide;

namespace MileBot.Hosting;

/// <summary>The folder of the guide's chapters, as a club edits them.</summary>
internal static class GuideFolder
{
    public const string Name = "guide";

    /// <summary>Reads the guide.</summary>
    /// <exception cref="StartupException">The folder is missing, or its files have mistakes: each is named with its file and line.</exception>
    public static GuideBook Read(ConfigFolder folder)
    {
        var files = folder.FilesOf(Name, "*.md").Select(file => new GuideFile(file, ConfigFolder.ReadText(file)));
        return GuideText.Parse(files).TryGetValue(out var book, out var problems)
            ? book
            : throw new StartupException([.. problems.Select(problem => problem.ToString())]);
    }
}
