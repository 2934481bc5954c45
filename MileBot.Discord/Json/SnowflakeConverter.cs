using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.Discord.Json;

/// <summary>An id as a JSON string, and as the key of a map. Read from a number too, since Discord allows both for attachments.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new(reader.GetUInt64()),
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException("An id is a string of digits."),
    };

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake ReadText(ref Utf8JsonReader reader) =>
        Snowflake.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("An id is a string of digits.");
}
