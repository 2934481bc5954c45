using System.Text;

namespace MileBot.Tests.Exporting;

/// <summary>Reads comma-separated values by the grammar of RFC 4180, section 2.</summary>
internal static class CsvReading
{
    public static List<List<string>> Read(string csv)
    {
        List<List<string>> lines = [];
        for (var at = 0; at < csv.Length;)
        {
            List<string> fields = [];
            while (true)
            {
                fields.Add(ReadField(csv, ref at));
                if (at >= csv.Length || csv[at] is not ',') break;
                at++;
            }

            csv.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal).ShouldBeTrue("a line ends with CRLF");
            at += 2;
            lines.Add(fields);
        }

        return lines;
    }

    private static string ReadField(string csv, ref int at)
    {
        var field = new StringBuilder();
        if (at < csv.Length && csv[at] is '"')
        {
            for (at++; ; at++)
            {
                if (csv[at] is not '"') field.Append(csv[at]);
                else if (at + 1 < csv.Length && csv[at + 1] is '"') field.Append(csv[at++]);
                else break;
            }

            at++;
            return field.ToString();
        }

        while (at < csv.Length && csv[at] is not (',' or '\r' or '\n' or '"')) field.Append(csv[at++]);
        return field.ToString();
    }
}
