using MileBot.Core.Guide;
using MileBot.Core.Records;

namespace MileBot.Tests.Core;

/// <summary>The files of <c>config/</c>, as they lie beside the program.</summary>
public static class ShippedConfig
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    public static string Records { get; } = File.ReadAllText(Path.Combine(Directory, "records.json"));

    public static RecordBook RecordBook { get; } = Read();

    public static GuideBook Guide { get; } = ReadGuide();

    private static RecordBook Read()
    {
        RecordBookText.Parse(Records).TryGetValue(out var book, out var problems).ShouldBeTrue(string.Join('\n', problems));
        return book!;
    }

    private static GuideBook ReadGuide()
    {
        var files = System.IO.Directory.GetFiles(Path.Combine(Directory, "guide"), "*.md").Select(path => new GuideFile(Path.GetFileName(path), File.ReadAllText(path)));
        GuideText.Parse(files).TryGetValue(out var guide, out var problems).ShouldBeTrue(string.Join('\n', problems));
        return guide!;
    }
}
