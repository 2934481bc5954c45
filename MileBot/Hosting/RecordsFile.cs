using MileBot.Core.Records;

namespace MileBot.Hosting;

/// <summary>The file of world records, as its operator edits it.</summary>
internal static class RecordsFile
{
    public const string Name = "records.json";

    /// <summary>Reads the record book.</summary>
    /// <exception cref="StartupException">The file is missing, or has mistakes: each is named with its line.</exception>
    public static RecordBook Read(ConfigFolder folder)
    {
        var file = folder.FileOf(Name);
        return RecordBookText.Parse(ConfigFolder.ReadText(file)).TryGetValue(out var book, out var problems)
            ? book
            : throw new StartupException([.. problems.Select(problem => $"{file}, {problem}")]);
    }
}
