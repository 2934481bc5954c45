using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MileBot.Storage;

/// <summary>
/// The tombstones once more, in a file beside the database: who replaces the database by an older copy leaves this one in its place, and
/// so it is known whom to erase from that copy.
/// </summary>
/// <remarks>One line each: server, instant, salt, hash. Lines are only ever added; one that was cut short by a power failure is passed over.</remarks>
internal sealed partial class ErasureJournal(string databasePath)
{
    public string Path { get; } = databasePath + ".erased";

    /// <summary>Adds tombstones: on the disk when this returns.</summary>
    /// <exception cref="IOException">They can't be written.</exception>
    public void Append(IReadOnlyCollection<Tombstone> tombstones)
    {
        if (tombstones.Count == 0) return;

        // A line begins with its own break, so that one cut short before it spoils nothing.
        var lines = string.Concat(tombstones.Select(tombstone => string.Create(
            CultureInfo.InvariantCulture,
            $"\n{tombstone.GuildId} {tombstone.ErasedAt.ToUnixTimeMilliseconds()} {tombstone.Salt} {tombstone.PersonHash}\n")));
        using var file = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write(Encoding.ASCII.GetBytes(lines));
        file.Flush(flushToDisk: true);
    }

    /// <summary>All tombstones that were ever added; none where there is no file.</summary>
    public IReadOnlyList<Tombstone> Read() => File.Exists(Path)
        ? [.. File.ReadLines(Path).Select(line => Line.Match(line)).Where(match => match.Success).Select(ToTombstone)]
        : [];

    private static Tombstone ToTombstone(Match match) => new(
        ulong.Parse(match.Groups["guild"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(match.Groups["instant"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)),
        match.Groups["salt"].Value,
        match.Groups["hash"].Value);

    [GeneratedRegex("^(?<guild>[0-9]{1,19}) (?<instant>[0-9]{1,14}) (?<salt>[0-9a-f]{32}) (?<hash>[0-9a-f]{64})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line { get; }
}
