using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A message to send, or what a message is to be after an edit: an edit states the whole message, files included.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Create Message", and Webhook Resource, "Edit Webhook Message".</remarks>
public sealed record OutgoingMessage
{
    /// <summary>The text, up to 2,000 characters; not together with <see cref="MessageFlags.IsComponentsV2"/>.</summary>
    public string? Content { get; init; }

    /// <summary>Up to 10 embeds, together up to 6,000 characters; not together with <see cref="MessageFlags.IsComponentsV2"/>.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>Who may be notified. By default nobody, whatever the text mentions.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>What is special about it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public MessageFlags Flags { get; init; }

    /// <summary>Up to 40 components, nested ones counted.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Files to upload. In a message of components one shows only where a component refers to it.</summary>
    [JsonIgnore]
    public IReadOnlyList<OutgoingFile> Files { get => field ?? []; init; }

    /// <summary>Of an edit: the attachments already on the message that stay. All others go.</summary>
    [JsonIgnore]
    public IReadOnlyList<Snowflake> KeptAttachments { get => field ?? []; init; }

    /// <summary>Up to 25 characters by which the sender recognises the message. Of channel messages only.</summary>
    public string? Nonce { get; init; }

    /// <summary>
    /// Has Discord answer with the message it already has, rather than send another one, if the same nonce came within the last minutes:
    /// then sending may be repeated safely.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool EnforceNonce { get; init; }

    /// <summary>The metadata of the files as sent; filled by <see cref="ForCreation"/> and <see cref="ForEdit"/>.</summary>
    [JsonInclude]
    internal IReadOnlyList<AttachmentMetadata>? Attachments { get; init; }

    /// <summary>Does only the user of the interaction see it?</summary>
    [JsonIgnore]
    public bool IsEphemeral => Flags.HasFlag(MessageFlags.Ephemeral);

    /// <summary>A message made of components, seen by everyone.</summary>
    public static OutgoingMessage Of(params IReadOnlyList<Component> components) =>
        new() { Components = components, Flags = MessageFlags.IsComponentsV2 };

    /// <summary>A message of one text, made of components, seen by everyone.</summary>
    public static OutgoingMessage OfText(string markdown) => Of(new TextDisplay(markdown));

    /// <summary>The same, seen only by the user of the interaction.</summary>
    public OutgoingMessage AsEphemeral() => this with { Flags = Flags | MessageFlags.Ephemeral };

    /// <summary>The message as a request that creates one.</summary>
    internal OutgoingMessage ForCreation() => this with { Attachments = Files.Count == 0 ? null : [.. NewAttachments()] };

    /// <summary>The message as a request that edits one, which may set no other flags than these.</summary>
    internal OutgoingMessage ForEdit() => this with
    {
        Flags = Flags & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds),
        Attachments = [.. KeptAttachments.Select(id => new AttachmentMetadata(id)), .. NewAttachments()],
        Nonce = null,
        EnforceNonce = false,
    };

    private IEnumerable<AttachmentMetadata> NewAttachments() => Files.Select((file, index) =>
        new AttachmentMetadata(new((ulong)index)) { Filename = file.Name, Description = file.Description });
}
