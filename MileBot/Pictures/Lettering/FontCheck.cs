using System.Buffers.Binary;

namespace MileBot.Pictures.Lettering;

/// <summary>Tells a font from a file that merely has its name, before a native library is given it.</summary>
internal static class FontCheck
{
    /// <summary>No font of a script is larger; the largest collections of East Asian letters have about a hundred megabytes.</summary>
    private const long MaxBytes = 160_000_000;

    private const int EntryLength = 16;

    /// <summary>Whether the file begins as an OpenType font does and holds every table it promises.</summary>
    public static bool IsSound(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.Length <= MaxBytes && HoldsItsTables(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HoldsItsTables(FileStream file)
    {
        Span<byte> header = stackalloc byte[16];
        if (!TryRead(file, 0, header)) return false;

        var start = header[..4].SequenceEqual("ttcf"u8) ? BinaryPrimitives.ReadUInt32BigEndian(header[12..]) : 0;
        if (!TryRead(file, start, header) || !IsOpenType(header)) return false;

        var count = BinaryPrimitives.ReadUInt16BigEndian(header[4..]);
        var entries = new byte[count * EntryLength];
        if (count == 0 || !TryRead(file, start + 12, entries)) return false;

        for (var at = 0; at < entries.Length; at += EntryLength)
        {
            var end = (long)BinaryPrimitives.ReadUInt32BigEndian(entries.AsSpan(at + 8)) + BinaryPrimitives.ReadUInt32BigEndian(entries.AsSpan(at + 12));
            if (end > file.Length) return false;
        }

        return true;
    }

    private static bool IsOpenType(ReadOnlySpan<byte> header) =>
        header.StartsWith("OTTO"u8) || header.StartsWith("true"u8) || BinaryPrimitives.ReadUInt32BigEndian(header) == 0x0001_0000;

    private static bool TryRead(FileStream file, long at, Span<byte> into)
    {
        if (at + into.Length > file.Length) return false;

        file.Position = at;
        return file.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) == into.Length;
    }
}
