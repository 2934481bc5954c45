using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MileBot.Discord.Model;

namespace MileBot.Discord.Json;

/// <summary>A set of permissions as Discord writes it: a decimal number in a string. Bits without a name here are kept.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? (Permissions)reader.GetUInt64()
        : ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong bits) ? (Permissions)bits
        : throw new JsonException("Permissions are a number in a string.");

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
