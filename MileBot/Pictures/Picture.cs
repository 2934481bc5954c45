namespace MileBot.Pictures;

/// <summary>A picture to send, and what it shows in words.</summary>
internal sealed record Picture
{
    /// <summary>The most characters Discord takes as a description.</summary>
    public const int MaxAltText = 1_024;

    /// <summary>No picture is larger, so that none keeps a phone waiting.</summary>
    public const int MaxBytes = 200_000;

    /// <param name="fileName">Its name as a file, ending in <c>.png</c>: letters, digits, <c>_</c>, <c>-</c> and <c>.</c> only.</param>
    /// <param name="png">The picture.</param>
    /// <param name="altText">What it shows, for who can't see it. What is too long is cut.</param>
    public Picture(string fileName, ReadOnlyMemory<byte> png, string altText)
    {
        if (!fileName.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'))
            throw new ArgumentException($"\"{fileName}\" has characters that Discord changes in a file's name.", nameof(fileName));

        FileName = fileName;
        Png = png;
        AltText = altText.Length <= MaxAltText ? altText : Cut(altText);
    }

    public string FileName { get; }

    public ReadOnlyMemory<byte> Png { get; }

    public string AltText { get; }

    /// <summary>Cuts between two characters, never within one that takes two places.</summary>
    private static string Cut(string text)
    {
        var end = MaxAltText - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
