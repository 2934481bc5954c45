using System.Globalization;
using System.IO.Compression;
using MileBot.Replies;

namespace MileBot.Exporting;

/// <summary>Makes files small enough to be handed over.</summary>
internal static class Downloads
{
    /// <summary>What every server takes: 10 MiB a file. See Discord Docs/API Reference, "Uploading Files".</summary>
    private const int Largest = 10 * 1024 * 1024;

    private const int MostFiles = 10;

    /// <summary>
    /// The files as they are; packed together where they are too large; and in parts where that is too large still, to be opened by their
    /// first, as 7-Zip and others do.
    /// </summary>
    /// <param name="name">What the pack is called.</param>
    /// <param name="files">The files.</param>
    /// <param name="largest">How many bytes a file may have.</param>
    /// <returns>The files to hand over; none where they would be too many.</returns>
    public static IReadOnlyList<FileContent> Fit(string name, IReadOnlyList<FileContent> files, int largest = Largest)
    {
        if (files.Sum(file => (long)file.Bytes.Length) <= largest) return files;

        return Parts(name, Pack(files), largest);
    }

    /// <summary>Packs files as they are written, each straight into the pack; in parts where that is too large.</summary>
    /// <param name="name">What the pack is called.</param>
    /// <param name="files">The files, by their names, and what writes them.</param>
    /// <returns>The files to hand over; none where they would be too many.</returns>
    public static async Task<IReadOnlyList<FileContent>> PackAsync(string name, IEnumerable<(string Name, Func<Stream, Task> Write)> files)
    {
        using var pack = new MemoryStream();
        await using (var archive = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                await using var entry = await archive.CreateEntry(file.Name, CompressionLevel.Fastest).OpenAsync();
                await file.Write(entry);
            }
        }

        return Parts(name, pack.GetBuffer().AsMemory(0, (int)pack.Length), Largest);
    }

    private static IReadOnlyList<FileContent> Parts(string name, ReadOnlyMemory<byte> pack, int largest)
    {
        if (pack.Length <= largest) return [new FileContent($"{name}.zip", pack, "application/zip")];

        var parts = (pack.Length + largest - 1) / largest;
        return parts > MostFiles
            ? []
            : [.. Enumerable.Range(0, parts).Select(part => new FileContent(
                string.Create(CultureInfo.InvariantCulture, $"{name}.zip.{part + 1:000}"),
                pack.Slice(part * largest, Math.Min(largest, pack.Length - (part * largest))),
                "application/octet-stream"))];
    }

    private static ReadOnlyMemory<byte> Pack(IReadOnlyList<FileContent> files)
    {
        using var pack = new MemoryStream();
        using (var archive = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = archive.CreateEntry(file.Name, CompressionLevel.Fastest).Open();
                entry.Write(file.Bytes.Span);
            }
        }

        return pack.GetBuffer().AsMemory(0, (int)pack.Length);
    }
}
