using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MileBot.Discord.Interactions;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <summary>What a request carries, kept so that it can be sent again: JSON, or JSON with files.</summary>
/// <remarks>See Discord Docs/API Reference, "Uploading Files".</remarks>
internal sealed class RestBody
{
    private readonly byte[] json;
    private readonly IReadOnlyList<OutgoingFile> files;

    private RestBody(byte[] json, IReadOnlyList<OutgoingFile> files)
    {
        this.json = json;
        this.files = files;
    }

    public static RestBody Json<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type), []);

    public static RestBody Message(OutgoingMessage message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(message, DiscordJson.Default.OutgoingMessage), message.Files);

    public static RestBody Callback(InteractionCallback callback)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            WriteCallback(writer, callback);
        return new(buffer.WrittenSpan.ToArray(), callback.Message?.Files ?? []);
    }

    public HttpContent Create()
    {
        var payload = new ByteArrayContent(json);
        payload.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (files.Count == 0)
            return payload;
        var form = new MultipartFormDataContent { { payload, "\"payload_json\"" } };
        for (int index = 0; index < files.Count; index++)
        {
            var content = new ReadOnlyMemoryContent(files[index].Content);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(files[index].ContentType);
            form.Add(content, $"\"files[{index}]\"", files[index].Name);
        }

        return form;
    }

    private static void WriteCallback(Utf8JsonWriter writer, InteractionCallback callback)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type", (int)callback.Type);
        if (callback.Message is { } message)
        {
            writer.WritePropertyName("data");
            WriteMessage(writer, callback.Type, message);
        }
        else if (callback.Modal is { } modal)
        {
            writer.WritePropertyName("data");
            JsonSerializer.Serialize(writer, modal, DiscordJson.Default.Modal);
        }
        else if (callback.Choices is { } choices)
        {
            writer.WriteStartObject("data");
            writer.WritePropertyName("choices");
            JsonSerializer.Serialize(writer, choices, DiscordJson.Default.IReadOnlyListCommandChoice);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>A deferral may say nothing but who sees it; an update states the whole message, as an edit does.</summary>
    private static void WriteMessage(Utf8JsonWriter writer, InteractionCallbackType type, OutgoingMessage message)
    {
        if (type == InteractionCallbackType.DeferredChannelMessageWithSource)
        {
            writer.WriteStartObject();
            writer.WriteNumber("flags", (int)message.Flags);
            writer.WriteEndObject();
            return;
        }

        var sent = type == InteractionCallbackType.UpdateMessage
            ? message.ForEdit()
            : message.ForCreation() with { Nonce = null, EnforceNonce = false };
        JsonSerializer.Serialize(writer, sent, DiscordJson.Default.OutgoingMessage);
    }
}
