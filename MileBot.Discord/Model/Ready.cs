using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>A session has begun.</summary>
/// <remarks>See Discord Docs/Gateway Events, "Ready".</remarks>
public sealed record Ready
{
    /// <summary>The bot's own account.</summary>
    public required User User { get; init; }

    /// <summary>The application, in part.</summary>
    public required Application Application { get; init; }

    /// <summary>The guilds of this shard, all unavailable as yet: each comes on its own.</summary>
    public IReadOnlyList<Guild> Guilds { get => field ?? []; init; }

    /// <summary>What a session is resumed by.</summary>
    [JsonInclude]
    internal string SessionId { get => field ?? ""; init; }

    /// <summary>Where a session is resumed.</summary>
    [JsonInclude]
    internal string ResumeGatewayUrl { get => field ?? ""; init; }
}
