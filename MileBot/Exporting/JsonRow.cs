using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MileBot.Storage;

namespace MileBot.Exporting;

/// <summary>Writes rows of the database as JSON, whichever columns they have.</summary>
internal static class JsonRow
{
    /// <summary>For people to read: in lines, with letters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a row as an object.</summary>
    public static void Write(Utf8JsonWriter writer, PersonalRow row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < row.Columns.Count; i++) Write(writer, row.Columns[i], row.Values[i]);
        writer.WriteEndObject();
    }

    /// <summary>Ids are text, as they have more digits than most programs keep of a number.</summary>
    public static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, in UTC.</summary>
    public static string Instant(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter writer, string column, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull(column);
                break;
            case long id when column.EndsWith("_id", StringComparison.Ordinal) || column.EndsWith("_by", StringComparison.Ordinal) || column.EndsWith("_role", StringComparison.Ordinal):
                writer.WriteString(column, Id((ulong)id));
                break;
            case long instant when column.EndsWith("_at", StringComparison.Ordinal):
                writer.WriteString(column, Instant(instant));
                break;
            case long number:
                writer.WriteNumber(column, number);
                break;
            default:
                writer.WriteString(column, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
