namespace MileBot.Wire;

/// <summary>What came of fetching a file that somebody handed over.</summary>
internal abstract record Download
{
    private Download()
    {
    }

    /// <summary>All of it.</summary>
    public sealed record Whole(ReadOnlyMemory<byte> Bytes) : Download;

    /// <summary>It is larger than what is taken.</summary>
    public sealed record TooLarge : Download;

    /// <summary>It isn't where Discord keeps files, so it was not asked for.</summary>
    public sealed record Elsewhere : Download;

    /// <summary>It couldn't be fetched: later, perhaps.</summary>
    /// <param name="Why">What an operator may want to know. It holds no address, since those of files are signed.</param>
    public sealed record Failed(string Why) : Download;
}
