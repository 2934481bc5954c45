using System.Text.Json;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Exporting;

/// <summary>
/// Makes the files of a server: its miles as CSV, and everything as JSON. They are written row by row; what is too much for plain files goes
/// into a pack as it is read, so that the whole of it is never in memory.
/// </summary>
internal sealed class ServerExport(ServerExportStore store)
{
    /// <summary>Some 500 bytes in both files are a mile: up to here they stay well below what a message takes.</summary>
    private const int MostMilesUnpacked = 10_000;

    private const int FlushAt = 64 * 1024;

    /// <summary>Makes the files.</summary>
    /// <returns>The files to hand over; none where they would be too many.</returns>
    public async Task<IReadOnlyList<FileContent>> MakeAsync(ulong guildId, ServerSummary summary, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var name = PersonalExport.NameOf(guildId, summary.Name);
        (string Name, string MediaType, Func<Stream, Task> Write)[] files =
        [
            ($"{name}-miles.csv", "text/csv", stream => WriteMilesAsync(stream, guildId, cancellationToken)),
            ($"{name}.json", "application/json", stream => WriteAllAsync(stream, guildId, now, cancellationToken)),
        ];
        if (summary.Performances > MostMilesUnpacked) return await Downloads.PackAsync(name, files.Select(file => (file.Name, file.Write)));

        List<FileContent> made = [];
        foreach (var file in files)
        {
            using var content = new MemoryStream();
            await file.Write(content);
            made.Add(new FileContent(file.Name, content.GetBuffer().AsMemory(0, (int)content.Length), file.MediaType));
        }

        return Downloads.Fit(name, made);
    }

    private async Task WriteMilesAsync(Stream stream, ulong guildId, CancellationToken cancellationToken)
    {
        // The mark by which a spreadsheet knows UTF-8.
        await stream.WriteAsync("\uFEFF"u8.ToArray(), cancellationToken);
        await stream.WriteAsync(MileCsv.Line(MileCsv.Headings), cancellationToken);
        await foreach (var row in store.ReadAsync(ServerTable.Miles, guildId, cancellationToken))
        {
            await stream.WriteAsync(MileCsv.Line(MileCsv.Fields(row)), cancellationToken);
        }
    }

    private async Task WriteAllAsync(Stream stream, ulong guildId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(stream, JsonRow.Options);
        writer.WriteStartObject();
        writer.WriteString("exported_at", JsonRow.Instant(now.ToUnixTimeMilliseconds()));
        foreach (var table in ServerTable.All)
        {
            writer.WriteStartArray(table.Name);
            await foreach (var row in store.ReadAsync(table, guildId, cancellationToken))
            {
                JsonRow.Write(writer, row);
                if (writer.BytesPending > FlushAt) await writer.FlushAsync(cancellationToken);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
