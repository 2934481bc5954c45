using MileBot.Tests.Pictures;

namespace MileBot.Tests.EndToEnd;

/// <summary>What the README shows is what the bot says.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- made by the bot: begin -->\n";
    private const string End = "<!-- made by the bot: end -->";
    private const string Rewrite = "MILEBOT_TEST_WRITE_README";

    private static string Root { get; } = FindRoot();

    [Fact]
    public async Task Its_table_of_what_people_use_most_is_made_by_the_bot_itself()
    {
        Samples.Fonts();
        await using var club = await Club.OpenAsync();

        var examples = await ReadmeExamples.MakeAsync(club, TestContext.Current.CancellationToken);

        var readme = await File.ReadAllTextAsync(Path.Combine(Root, "README.md"), TestContext.Current.CancellationToken);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(Rewrite) is "1") await WriteAsync(readme[..begin] + examples.Table + readme[end..], examples.Pictures);
        else readme[begin..end].ShouldBe(examples.Table, $"Set {Rewrite}=1 once to have the README made anew.");

        foreach (var picture in examples.Pictures.Keys) File.Exists(PathOf(picture)).ShouldBeTrue(picture);
    }

    private static async Task WriteAsync(string readme, IReadOnlyDictionary<string, byte[]> pictures)
    {
        await File.WriteAllTextAsync(Path.Combine(Root, "README.md"), readme, TestContext.Current.CancellationToken);
        foreach (var (name, png) in pictures) await File.WriteAllBytesAsync(PathOf(name), png, TestContext.Current.CancellationToken);
    }

    private static string PathOf(string picture) => Path.Combine(Root, "docs", "pictures", picture);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MileBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests don't lie within the project.");
    }
}
