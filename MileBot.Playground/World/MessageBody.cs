using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MileBot.Playground.World;

/// <summary>What a message says. Never changed, only replaced: an edit makes a new one.</summary>
/// <remarks>Embeds and components are kept as Discord would send them back, and are not to be modified.</remarks>
public sealed record MessageBody
{
    public string Content { get; init; } = "";

    public MessageFlags Flags { get; init; }

    public JsonArray Embeds { get; init; } = [];

    public JsonArray Components { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public Pings Pings { get; init; } = Pings.Nobody;

    /// <summary>Whether layout components carry the message instead of content and embeds.</summary>
    public bool IsComponentsV2 => Flags.HasFlag(MessageFlags.ComponentsV2);
}
