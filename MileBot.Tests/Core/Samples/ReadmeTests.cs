namespace MileBot.Tests.Core.Samples;

/// <summary>The library's README shows nothing that wasn't compiled.</summary>
public class ReadmeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Core", "Samples");

    [Fact]
    public void Every_line_of_code_stands_in_the_samples_in_its_order()
    {
        var samples = Lines("ReadmeSamples.cs");
        var blocks = Blocks(Lines("README.md")).ToArray();

        blocks.Length.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var block in blocks)
            Holds(samples, block).ShouldBeTrue($"not compiled as a sample:\n{string.Join('\n', block)}");
    }

    private static bool Holds(string[] samples, string[] block) =>
        Enumerable.Range(0, samples.Length - block.Length + 1).Any(at => samples.AsSpan(at, block.Length).SequenceEqual(block));

    private static IEnumerable<string[]> Blocks(string[] lines)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] is not "```csharp")
                continue;

            var block = lines.Skip(at + 1).TakeWhile(line => line is not "```").ToArray();
            at += block.Length + 1;
            yield return block;
        }
    }

    private static string[] Lines(string name) =>
        [.. File.ReadAllLines(Path.Combine(Folder, name)).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
