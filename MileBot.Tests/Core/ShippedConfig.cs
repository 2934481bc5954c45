using MileBot.Core.Records;

namespace MileBot.Tests.Core;

/// <summary>The files of <c>config/</c>, as they lie beside the program.</summary>
public static class ShippedConfig
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    public static string Records { get; } = File.ReadAllText(Path.Combine(Directory, "records.json"));

    public static RecordBook RecordBook { get; } = Read();

    private static RecordBook Read()
    {
        RecordBookText.Parse(Records).TryGetValue(out var book, out var problems).ShouldBeTrue(string.Join('\n', problems));
        return book!;
    }
}
