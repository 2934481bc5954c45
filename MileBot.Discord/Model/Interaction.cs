using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>One use of a command, a component or a form.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions. To be acknowledged within 3 s; then the token holds 15 minutes.</remarks>
public sealed record Interaction
{
    /// <summary>The interaction's id: what a write is keyed by, so that one delivered twice is stored once.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application it is meant for.</summary>
    public required Snowflake ApplicationId { get; init; }

    /// <summary>What was used.</summary>
    public required InteractionType Type { get; init; }

    /// <summary>What was asked for; empty for a ping only.</summary>
    public InteractionData Data { get => field ??= new(); init; }

    /// <summary>The guild; none in a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel, in part.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The channel's id.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>Who used it, in a guild.</summary>
    public GuildMember? Member { get; init; }

    /// <summary>Who used it, outside a guild. <see cref="Invoker"/> has either.</summary>
    public User? User { get; init; }

    /// <summary>What answers are authorised with.</summary>
    public required InteractionToken Token { get; init; }

    /// <summary>The message the component, or the component that opened the form, sits on.</summary>
    public Message? Message { get; init; }

    /// <summary>What the application may do in this channel.</summary>
    public Permissions AppPermissions { get; init; }

    /// <summary>The user's language, such as <c>de</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The guild's language.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>By whose installation it came: the guild's id (0 in a direct message), the user's id.</summary>
    public IReadOnlyDictionary<IntegrationType, Snowflake> AuthorizingIntegrationOwners
    {
        get => field ?? ReadOnlyDictionary<IntegrationType, Snowflake>.Empty;
        init;
    }

    /// <summary>Where it was used.</summary>
    public InteractionContextType? Context { get; init; }

    /// <summary>The largest file that can be sent back, in bytes.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>Who used it, in a guild or outside; none for a ping only.</summary>
    [JsonIgnore]
    public User? Invoker => Member?.User ?? User;
}
