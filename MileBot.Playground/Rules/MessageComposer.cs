using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>Checks what is to be said and makes it a message's body, or refuses it as Discord would.</summary>
internal sealed class MessageComposer(AttachmentShelf shelf)
{
    private static readonly string[] LegacyFields = ["content", "embeds", "poll", "sticker_ids", "stickers"];

    /// <summary>Reads a body into what the message says then.</summary>
    /// <param name="payload">The JSON of the request.</param>
    /// <param name="uploads">The files sent with it.</param>
    /// <param name="use">The call it came by.</param>
    /// <param name="channel">Where it will stand.</param>
    /// <param name="before">What it said before, for an edit.</param>
    public MessageBody Compose(JsonObject payload, IReadOnlyList<Upload> uploads, MessageUse use, Channel channel, MessageBody? before = null)
    {
        var errors = new FormErrors();
        var form = new Form(payload, errors, use.Path);
        before ??= new();
        var flags = ReadFlags(form, use, before.Flags);
        var attachments = shelf.Read(form, uploads, channel, before.Attachments);
        errors.ThrowIfAny();
        var names = attachments.Select(file => file.FileName).ToHashSet(StringComparer.Ordinal);
        var body = Read(form, flags, names, before) with { Attachments = attachments };
        var mentions = AllowedMentions.Read(form, use.Mentions);
        errors.ThrowIfAny();
        RefuseUnknown(payload);
        RefuseEmpty(body);
        shelf.Keep(attachments);
        return body with
        {
            Components = ComponentNumbers.Fill(body.Components),
            Pings = mentions.Resolve(MessageText.Of(body), channel, channel.ApplicationPermissions),
        };
    }

    private static MessageFlags ReadFlags(Form form, MessageUse use, MessageFlags before)
    {
        var asked = (MessageFlags)(form.Integer("flags", 0, int.MaxValue) ?? 0);
        if ((asked & ~use.Flags) != MessageFlags.None)
        {
            form.Fail("flags", "BITFIELD_TYPE_INVALID", $"Only the flags {(int)use.Flags} can be set here.");
        }

        if (!use.IsEdit)
        {
            return asked;
        }

        var kept = form.Has("flags") ? before & MessageUse.Lasting : before & ~MessageFlags.Loading;
        return kept | (asked & ~MessageFlags.Ephemeral);
    }

    private static MessageBody Read(Form form, MessageFlags flags, HashSet<string> files, MessageBody before)
    {
        var isV2 = flags.HasFlag(MessageFlags.ComponentsV2);
        if (isV2)
        {
            RefuseLegacy(form, before);
        }

        var content = form.Text("content", 0, 2000)?.Trim();
        new EmbedRules(files).Check(form);
        new ComponentRules(files).CheckMessage(form, isV2);
        form.Flag("tts");
        return new()
        {
            Flags = flags,
            Content = form.Mentions("content") ? content ?? "" : before.Content,
            Embeds = form.Mentions("embeds") ? Copy(form.Body["embeds"]) : before.Embeds,
            Components = form.Mentions("components") ? Copy(form.Body["components"]) : before.Components,
        };
    }

    private static void RefuseLegacy(Form form, MessageBody before)
    {
        foreach (var field in LegacyFields.Where(field => form.Body[field] is { } value && value is not JsonArray { Count: 0 }))
        {
            form.Fail(
                field,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                $"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        var leavesContent = before.Content.Length > 0 && !form.Mentions("content");
        var leavesEmbeds = before.Embeds.Count > 0 && !form.Mentions("embeds");
        if (leavesContent || leavesEmbeds)
        {
            form.Fail(
                leavesContent ? "content" : "embeds",
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The field must be emptied when MessageFlags.IS_COMPONENTS_V2 is added");
        }
    }

    private static void RefuseUnknown(JsonObject payload)
    {
        if (payload["poll"] is not null || payload["sticker_ids"] is JsonArray { Count: > 0 } || payload["message_reference"] is not null)
        {
            throw new ApiRefusal(501, 0, "The local Discord knows no polls, stickers and message references.");
        }
    }

    private static void RefuseEmpty(MessageBody body)
    {
        var isEmpty = body.IsComponentsV2
            ? body.Components.Count == 0
            : body.Content.Length == 0 && body.Embeds.Count == 0 && body.Components.Count == 0 && body.Attachments.IsEmpty;
        if (isEmpty)
        {
            throw ApiRefusal.EmptyMessage();
        }
    }

    private static JsonArray Copy(JsonNode? list) => list?.DeepClone() as JsonArray ?? [];
}
