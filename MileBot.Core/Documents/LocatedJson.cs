using System.Text;
using System.Text.Json;

namespace MileBot.Core.Documents;

/// <summary>
/// Reads JSON into nodes that know their line. Comments and trailing commas are allowed: people edit these files by hand.
/// </summary>
internal static class LocatedJson
{
    /// <summary>The root of a text, or null with the one problem that stopped the reading.</summary>
    public static LocatedNode? Read(string text, out DocumentProblem? problem)
    {
        var utf8 = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var options = new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 16,
        };
        var reader = new Utf8JsonReader(utf8, options);
        var lines = new LineCounter(utf8);
        problem = null;
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, lines);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            var at = (int)(exception.LineNumber ?? 0) + 1;
            problem = new(at, $"this is no valid JSON: {Reason(exception)}");
            return null;
        }
    }

    private static LocatedNode ReadNode(ref Utf8JsonReader reader, LineCounter lines)
    {
        var line = lines.LineOf((int)reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, lines, line),
            JsonTokenType.StartArray => ReadList(ref reader, lines, line),
            JsonTokenType.String => new(line, JsonNodeKind.Text) { Text = reader.GetString()! },
            JsonTokenType.Number => new(line, JsonNodeKind.Number) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True or JsonTokenType.False => new(line, JsonNodeKind.Bool),
            _ => new(line, JsonNodeKind.Null),
        };
    }

    private static LocatedNode ReadObject(ref Utf8JsonReader reader, LineCounter lines, int line)
    {
        var members = new List<LocatedMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var at = lines.LineOf((int)reader.TokenStartIndex);
            reader.Read();
            members.Add(new(name, at, ReadNode(ref reader, lines)));
        }

        return new(line, JsonNodeKind.Object) { Members = members };
    }

    private static LocatedNode ReadList(ref Utf8JsonReader reader, LineCounter lines, int line)
    {
        var items = new List<LocatedNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode(ref reader, lines));

        return new(line, JsonNodeKind.List) { Items = items };
    }

    /// <summary>The exception's first sentence; what follows are positions, which we tell ourselves.</summary>
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? exception.Message[..end] : exception.Message;
    }
}
