using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Discord.Model;

namespace MileBot.Discord.Json;

/// <summary>A value that is a string, a whole number, a number or a boolean.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number when reader.TryGetInt64(out long integer) => integer,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException("A value is a string, a number or a boolean."),
    };

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options)
    {
        if (value.AsBoolean is { } boolean)
            writer.WriteBooleanValue(boolean);
        else if (value.AsInteger is { } integer)
            writer.WriteNumberValue(integer);
        else if (value.AsNumber is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.AsString ?? "");
    }
}
