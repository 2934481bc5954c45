using System.Text.Json.Nodes;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Wire;

internal static partial class DiscordObjects
{
    private const string AttachmentScheme = "attachment://";

    /// <summary>A component as Discord sends it back: with what was left out, and with the addresses of its files.</summary>
    private static JsonObject Component(JsonNode component, Message message)
    {
        var json = component.DeepClone().AsObject();
        foreach (var part in ComponentTree.WithDescendants(json).ToList())
        {
            Complete(part, message);
        }

        return json;
    }

    private static void Complete(JsonObject part, Message message)
    {
        switch (ComponentTree.KindOf(part))
        {
            case ComponentKind.Container:
                Default(part, ("accent_color", null), ("spoiler", false));
                break;
            case ComponentKind.Separator:
                Default(part, ("spacing", 1), ("divider", true));
                break;
            case >= ComponentKind.StringSelect and <= ComponentKind.ChannelSelect:
                Default(part, ("min_values", 1), ("max_values", 1));
                break;
            case ComponentKind.Thumbnail:
                CompleteMedia(part, message);
                break;
            case ComponentKind.MediaGallery:
                foreach (var item in part["items"]!.AsArray())
                {
                    CompleteMedia(item!.AsObject(), message);
                }

                break;
            case ComponentKind.File:
                var file = Attached(part["file"]!, message.Body);
                part["file"] = Media(part["file"]!, message);
                part["name"] = file?.FileName;
                part["size"] = file?.Content.Length;
                Default(part, ("spoiler", false));
                break;
        }
    }

    private static void CompleteMedia(JsonObject owner, Message message)
    {
        owner["media"] = Media(owner["media"]!, message);
        Default(owner, ("description", null), ("spoiler", false));
    }

    private static JsonObject Media(JsonNode media, Message message)
    {
        var file = Attached(media, message.Body);
        var url = file?.Url.AbsoluteUri ?? media["url"]!.GetValue<string>();
        var json = new JsonObject
        {
            ["id"] = (file?.Id ?? message.Id).ToString(),
            ["url"] = url,
            ["proxy_url"] = url,
            ["width"] = null,
            ["height"] = null,
            ["content_type"] = file?.ContentType,
        };
        if (file is not null)
        {
            json["attachment_id"] = file.Id.ToString();
        }

        return json;
    }

    /// <summary>The file an <c>attachment://name</c> refers to.</summary>
    private static Attachment? Attached(JsonNode media, MessageBody body) =>
        media["url"]!.GetValue<string>() is var url && url.StartsWith(AttachmentScheme, StringComparison.Ordinal)
            ? body.Attachments.FirstOrDefault(file => file.FileName == url[AttachmentScheme.Length..])
            : null;

    private static void Default(JsonObject json, params ReadOnlySpan<(string Field, JsonNode? Value)> defaults)
    {
        foreach (var (field, value) in defaults)
        {
            if (json[field] is null)
            {
                json[field] = value;
            }
        }
    }
}
