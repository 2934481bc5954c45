using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MileBot.Calendar;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Exporting;

/// <summary>
/// Collects the rows about a person into two files: JSON with every row and column, and CSV with their miles for a spreadsheet.
/// </summary>
internal sealed class PersonalExport : IDisposable
{
    /// <summary>What the files of all servers are called.</summary>
    public const string NameOfAll = "milebot";

    /// <summary>The mark by which a spreadsheet knows UTF-8 from the encoding of its machine; phones and other programs pass over it.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private readonly ArrayBufferWriter<byte> json = new();
    private readonly Utf8JsonWriter writer;
    private readonly StringBuilder csv = new();
    private string server = "";
    private string? table;
    private bool hasServer;

    /// <summary>Begins the files.</summary>
    /// <param name="userId">Whose they are.</param>
    /// <param name="now">When they are made.</param>
    public PersonalExport(ulong userId, DateTimeOffset now)
    {
        writer = new Utf8JsonWriter(json, JsonRow.Options);
        writer.WriteStartObject();
        writer.WriteString("exported_at", JsonRow.Instant(now.ToUnixTimeMilliseconds()));
        writer.WriteString("user_id", JsonRow.Id(userId));
        writer.WriteStartArray("servers");
        csv.Append(ByteOrderMark);
        CsvText.AppendLine(
            csv,
            ["server", "run_on", "time", "seconds", "surface", "timing", "effort", "location", "note", "link", "logged_at", "source", "removed_at"]);
    }

    /// <summary>What the files of one server are called: <c>milebot-riverside-runners</c>, or by its id where its name has no plain letters.</summary>
    public static string NameOf(ulong guildId, string guildName)
    {
        var words = PlainLetters.Of(guildName).Split([' ', '/', '-']).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        var name = string.Join('-', words);
        return $"{NameOfAll}-{(name.Length is > 0 and <= 60 ? name : JsonRow.Id(guildId))}";
    }

    /// <summary>Goes on to another server.</summary>
    public void Begin(ulong guildId, string guildName)
    {
        End();
        server = guildName;
        hasServer = true;
        writer.WriteStartObject();
        writer.WriteString("guild_id", JsonRow.Id(guildId));
        writer.WriteString("name", guildName);
    }

    /// <summary>Adds a row about the person in that server; the rows of a table follow one another.</summary>
    public void Add(PersonalRow row)
    {
        if (!string.Equals(table, row.Table, StringComparison.Ordinal))
        {
            if (table is not null) writer.WriteEndArray();
            writer.WriteStartArray(row.Table);
            table = row.Table;
        }

        JsonRow.Write(writer, row);
        if (row.Table is "performance") AddMile(row);
    }

    /// <summary>Ends the files and hands them over.</summary>
    public IReadOnlyList<FileContent> Finish(string name)
    {
        End();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return
        [
            new FileContent($"{name}.json", json.WrittenMemory, "application/json"),
            new FileContent("miles.csv", Encoding.UTF8.GetBytes(csv.ToString()), "text/csv"),
        ];
    }

    public void Dispose() => writer.Dispose();

    private void End()
    {
        if (table is not null) writer.WriteEndArray();
        if (hasServer) writer.WriteEndObject();
        (table, hasServer) = (null, false);
    }

    private void AddMile(PersonalRow row)
    {
        var time = RaceTime.FromHundredths(row.Number("time_hundredths") ?? 0);
        CsvText.AppendLine(
            csv,
            [
                CsvText.Typed(server),
                row.Text("run_on") ?? "",
                RaceTimeText.Format(time),
                time.Seconds.ToString("0.00", CultureInfo.InvariantCulture),
                row.Text("surface") ?? "",
                row.Text("timing") ?? "",
                row.Number("effort")?.ToString(CultureInfo.InvariantCulture) ?? "",
                CsvText.Typed(row.Text("location")),
                CsvText.Typed(row.Text("note")),
                CsvText.Typed(row.Text("link")),
                row.Number("logged_at") is { } logged ? JsonRow.Instant(logged) : "",
                row.Text("source") ?? "",
                row.Number("removed_at") is { } removed ? JsonRow.Instant(removed) : "",
            ]);
    }
}
