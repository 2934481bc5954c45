using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Interactions;

/// <summary>One use of a command, button, menu or form, from the member's deed to the application's last word on it.</summary>
public sealed class Interaction(Snowflake id, string token, InteractionType type, JsonObject payload, DateTimeOffset sentAt)
{
    /// <summary>How long a token can be used.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    /// <summary>How long the application has to acknowledge.</summary>
    public static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);

    public Snowflake Id { get; } = id;

    public InteractionType Type { get; } = type;

    public DateTimeOffset SentAt { get; } = sentAt;

    /// <summary>Who did it.</summary>
    public required User User { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The message whose component was used, for components and the forms they open.</summary>
    public Message? Source { get; init; }

    public InteractionState State { get; internal set; }

    /// <summary>When the application acknowledged it.</summary>
    public DateTimeOffset? AcknowledgedAt { get; internal set; }

    /// <summary>The first reply, or the message that was changed in place.</summary>
    public Message? Original { get; internal set; }

    /// <summary>The replies after the first.</summary>
    public ImmutableList<Message> FollowUps { get; internal set; } = [];

    /// <summary>The form that was opened: custom id, title, components.</summary>
    public JsonObject? Form { get; internal set; }

    /// <summary>The suggestions for the option being typed.</summary>
    public JsonArray? Choices { get; internal set; }

    internal string Token { get; } = token;

    /// <summary>The event as the application got it. It holds the token.</summary>
    internal JsonObject Payload { get; } = payload;

    /// <summary>Whether the bot is reached by the user's own installation only, not by the guild's.</summary>
    internal bool IsUserInstallOnly => Payload["authorizing_integration_owners"] is JsonObject owners && !owners.ContainsKey("0");

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Id} ({State})";
}
