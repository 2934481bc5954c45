using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Discord.Model;

namespace MileBot.Discord.Json;

/// <summary>Reads an interaction's token, and writes its placeholder: a secret goes into no file.</summary>
internal sealed class InteractionTokenConverter : JsonConverter<InteractionToken>
{
    public override InteractionToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { Length: > 0 } token ? new(token) : throw new JsonException("An interaction's token is a string.");

    public override void Write(Utf8JsonWriter writer, InteractionToken value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
