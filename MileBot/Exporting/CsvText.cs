using System.Text;

namespace MileBot.Exporting;

/// <summary>Writes comma-separated values (RFC 4180) that a spreadsheet reads as text and figures, and never as a formula.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    /// <summary>Adds a line. A field with a comma, a quote or a line break is quoted.</summary>
    public static void AppendLine(StringBuilder csv, IEnumerable<string> fields)
    {
        var first = true;
        foreach (var field in fields)
        {
            if (!first) csv.Append(',');
            first = false;
            csv.Append(field.AsSpan().ContainsAny("\",\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        csv.Append(LineEnd);
    }

    /// <summary>What a person typed, as a field: an apostrophe goes before what a spreadsheet would take for a formula.</summary>
    /// <remarks>OWASP, "CSV Injection": the characters <c>= + - @</c>, tab and line breaks, at the beginning.</remarks>
    public static string Typed(string? text) => text switch
    {
        null => "",
        ['\t' or '\r' or '\n', ..] => "'" + text,
        _ when text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] => "'" + text,
        _ => text,
    };
}
