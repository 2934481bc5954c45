using System.Text;

namespace MileBot.Organising.Importing;

/// <summary>
/// Reads separated values as RFC 4180 has them, and as people type them: lines may end in any way and be of any length, blanks may stand
/// before a quote, and a quote within an unquoted field is a character like any other.
/// </summary>
internal sealed class CsvReader
{
    private const char Quote = '"';

    private readonly string text;
    private readonly char separator;
    private int at;
    private int line = 1;

    private CsvReader(string text, char separator) => (this.text, this.separator) = (text, separator);

    private bool IsAtEnd => at >= text.Length;

    /// <summary>Reads a file.</summary>
    public static CsvTable Read(string text, char separator)
    {
        var reader = new CsvReader(text, separator);
        List<CsvLine> lines = [];
        while (!reader.IsAtEnd)
        {
            var number = reader.line;
            if (reader.ReadRecord() is not { } fields) return new CsvTable(lines, number);
            if (fields.Exists(field => !string.IsNullOrWhiteSpace(field))) lines.Add(new CsvLine(number, fields));
        }

        return new CsvTable(lines);
    }

    /// <summary>Reads to the end of the record; null where a quote stays open.</summary>
    private List<string>? ReadRecord()
    {
        List<string> fields = [];
        while (true)
        {
            if (ReadField() is not { } field) return null;

            fields.Add(field);
            if (IsAtEnd || text[at] != separator) break;
            at++;
        }

        SkipLineEnd();
        return fields;
    }

    private string? ReadField()
    {
        var start = at;
        while (!IsAtEnd && text[at] is ' ' && separator is not ' ') at++;
        if (!IsAtEnd && text[at] is Quote) return ReadQuoted();

        at = start;
        return ReadPlain();
    }

    private string ReadPlain()
    {
        var start = at;
        while (!IsAtEnd && text[at] != separator && text[at] is not ('\r' or '\n')) at++;
        return text[start..at];
    }

    private string? ReadQuoted()
    {
        var field = new StringBuilder();
        for (at++; !IsAtEnd; at++)
        {
            if (text[at] is Quote)
            {
                at++;
                if (IsAtEnd || text[at] is not Quote) return field.Append(ReadPlain().TrimEnd(' ')).ToString();
            }
            else if (text[at] is '\n' || (text[at] is '\r' && !text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal)))
            {
                line++;
            }

            field.Append(text[at]);
        }

        return null;
    }

    private void SkipLineEnd()
    {
        if (IsAtEnd) return;

        at += text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
        line++;
    }
}
