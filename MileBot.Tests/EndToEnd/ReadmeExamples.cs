using System.Globalization;
using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>The README's table of what people use most, as the bot itself fills it: what it says, or the picture it draws.</summary>
internal sealed class ReadmeExamples
{
    /// <summary>The day that stands in the README for the day on which it is made.</summary>
    private const string Someday = "23 Nov 2026";

    private readonly List<string> rows = [];
    private readonly Dictionary<string, byte[]> pictures = new(StringComparer.Ordinal);

    private ReadmeExamples()
    {
    }

    /// <summary>The table in markdown.</summary>
    public string Table => "| you type | the club sees |\n|---|---|\n" + string.Concat(rows);

    /// <summary>The pictures it refers to, by their file names.</summary>
    public IReadOnlyDictionary<string, byte[]> Pictures => pictures;

    /// <summary>Has a club use the bot for half a year, and takes down what it says.</summary>
    public static async Task<ReadmeExamples> MakeAsync(Club club, CancellationToken cancellationToken)
    {
        var examples = new ReadmeExamples();
        var (chloe, ben, dee) = (club.Join("Chloé"), club.Join("Ben"), club.Join("Dee"));
        await chloe.TypeAsync("/profile category:women", cancellationToken);
        foreach (var mile in (string[])["7:31 date:2026-03-07", "7:12 date:2026-04-18", "7:20 date:2026-05-09", "6:58 date:2026-06-20", "7:05 date:2026-08-15", "6:49 date:2026-09-26"])
        {
            await chloe.TypeAsync($"/pb {mile}", cancellationToken);
        }

        await chloe.TypeAsync("/goal time:6:15", cancellationToken);
        await ben.TypeAsync("/pb 6:20", cancellationToken);
        await dee.TypeAsync("/pb 13:48", cancellationToken);
        await examples.SayAsync(chloe, "/pb 6:31", cancellationToken);
        await examples.SayAsync(chloe, "/record women", cancellationToken);
        await examples.DrawAsync(chloe, "/leaderboard", "leaderboard.png", cancellationToken);
        await examples.DrawAsync(chloe, "/history", "history.png", cancellationToken);
        await examples.DrawAsync(chloe, "/goal", "goal.png", cancellationToken);
        await examples.DrawAsync(chloe, "/pace 6:15", "pace.png", cancellationToken);
        await examples.DrawAsync(chloe, "/splits 91 94 97 94", "splits.png", cancellationToken);
        await examples.DrawAsync(chloe, "/record men show:progression", "record.png", cancellationToken);
        return examples;
    }

    private async Task SayAsync(Participant member, string line, CancellationToken cancellationToken)
    {
        var reply = await member.TypeAsync(line, cancellationToken);
        var buttons = string.Join(' ', reply.Buttons.Select(button => $"<kbd>{button.Label}</kbd>"));
        Add(line, string.Join("<br>", [.. reply.Text.Split('\n').Select(ToMarkdown), .. buttons.Length > 0 ? [buttons] : Array.Empty<string>()]));
    }

    private async Task DrawAsync(Participant member, string line, string file, CancellationToken cancellationToken)
    {
        var reply = await member.TypeAsync(line, cancellationToken);
        var picture = reply.Files.ShouldHaveSingleItem(line);
        pictures[file] = picture.Content.ToArray();
        Add(line, $"![{picture.Description}](docs/pictures/{file})");
    }

    private void Add(string line, string cell) =>
        rows.Add($"| `{line}` | {cell.Replace("|", "\\|", StringComparison.Ordinal).Replace(DateText(TimeProvider.System.GetUtcNow()), Someday, StringComparison.Ordinal)} |\n");

    /// <summary>Discord's headings and small print have no place in a table's cell.</summary>
    private static string ToMarkdown(string line) =>
        line.StartsWith("## ", StringComparison.Ordinal) ? $"**{line[3..]}**"
        : line.StartsWith("-# ", StringComparison.Ordinal) ? $"<sub>{line[3..]}</sub>"
        : line;

    private static string DateText(DateTimeOffset instant) => instant.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
