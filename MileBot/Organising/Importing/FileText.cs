using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace MileBot.Organising.Importing;

/// <summary>Makes text of an uploaded file, whichever program saved it; tells a file that is no text by what it begins with.</summary>
internal static class FileText
{
    private const string HowToSave = "Save it as CSV first: in Excel by “Save as › CSV UTF-8”, in Google Sheets by “Download › Comma-separated values”.";

    /// <summary>How files of other kinds begin, and what to call them.</summary>
    private static readonly (byte[] Start, string What)[] Others =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a packed file, such as an Excel workbook (.xlsx)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook (.xls)"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
    ];

    /// <summary>Reads UTF-8 and UTF-16 by their marks, UTF-8 without one, and Windows-1252 where the bytes are no UTF-8.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="text">Its text, without a mark.</param>
    /// <param name="reason">Why there is none, and what would work.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason)
    {
        (text, reason) = (null, null);
        foreach (var (start, what) in Others)
        {
            if (!bytes.StartsWith(start)) continue;

            reason = $"That is {what}, and I read CSV. {HowToSave}";
            return false;
        }

        text = Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            (text, reason) = (null, $"There is nothing in that file. {Example}");
            return false;
        }

        if (!text.Contains('\0', StringComparison.Ordinal)) return true;

        (text, reason) = (null, $"That is no text, and I read CSV. {HowToSave}");
        return false;
    }

    /// <summary>A file that works.</summary>
    public static string Example => "A file that works has a line for each runner, such as “name,time” first, then “Ana Silva,6:42”.";

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.Decode(bytes),
    };
}
