namespace MileBot.Organising.Verification;

/// <summary>The kinds of file that are taken as a proof, told by their first bytes.</summary>
/// <param name="MediaType">Such as <c>image/png</c>.</param>
/// <param name="Extension">Of its name, without the dot.</param>
/// <param name="ShowsAsPicture">Whether Discord shows it within a message.</param>
internal sealed record ProofType(string MediaType, string Extension, bool ShowsAsPicture)
{
    private const int BrandAt = 8;

    private static readonly byte[][] HeifBrands = ["heic"u8.ToArray(), "heix"u8.ToArray(), "heim"u8.ToArray(), "heis"u8.ToArray(), "mif1"u8.ToArray()];

    public static ProofType Png { get; } = new("image/png", "png", ShowsAsPicture: true);

    public static ProofType Jpeg { get; } = new("image/jpeg", "jpg", ShowsAsPicture: true);

    public static ProofType Gif { get; } = new("image/gif", "gif", ShowsAsPicture: true);

    public static ProofType Webp { get; } = new("image/webp", "webp", ShowsAsPicture: true);

    /// <summary>What phones take pictures as; no client of Discord shows it.</summary>
    public static ProofType Heic { get; } = new("image/heic", "heic", ShowsAsPicture: false);

    public static ProofType Pdf { get; } = new("application/pdf", "pdf", ShowsAsPicture: false);

    public static IReadOnlyList<ProofType> All { get; } = [Png, Jpeg, Gif, Webp, Heic, Pdf];

    /// <summary>The type that a media type names, parameters left aside; null for any other.</summary>
    public static ProofType? Named(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim();
        return All.FirstOrDefault(type => string.Equals(type.MediaType, name, StringComparison.OrdinalIgnoreCase))
            ?? (string.Equals(name, "image/heif", StringComparison.OrdinalIgnoreCase) ? Heic : null);
    }

    /// <summary>The type that a file's first bytes tell; null for any other.</summary>
    /// <remarks>PNG: W3C "PNG Specification", 5.2. JPEG: ITU-T T.81, B.1.1.3. GIF: "GIF89a Specification", 17. WebP: RFC 9649, 2.4. HEIC: ISO/IEC 23008-12, 10. PDF: ISO 32000-1, 7.5.2.</remarks>
    public static ProofType? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return Gif;
        if (bytes.StartsWith("RIFF"u8) && HasAt(bytes, BrandAt, "WEBP"u8)) return Webp;
        if (HasAt(bytes, 4, "ftyp"u8) && IsHeif(bytes)) return Heic;
        return bytes.StartsWith("%PDF-"u8) ? Pdf : null;
    }

    private static bool IsHeif(ReadOnlySpan<byte> bytes)
    {
        foreach (var brand in HeifBrands)
        {
            if (HasAt(bytes, BrandAt, brand)) return true;
        }

        return false;
    }

    private static bool HasAt(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> mark) => bytes.Length >= at + mark.Length && bytes[at..].StartsWith(mark);
}
