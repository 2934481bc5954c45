namespace MileBot.Discord.Model;

/// <summary>Who may be notified by the mentions in a message.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Allowed Mentions Object".</remarks>
public sealed record AllowedMentions
{
    /// <summary>Nobody.</summary>
    public static AllowedMentions None { get; } = new();

    /// <summary>Whole kinds: <c>users</c>, <c>roles</c>, <c>everyone</c>.</summary>
    public IReadOnlyList<string> Parse { get => field ?? []; init; }

    /// <summary>Up to 100 users; not together with <c>users</c> in <see cref="Parse"/>.</summary>
    public IReadOnlyList<Snowflake>? Users { get; init; }

    /// <summary>Up to 100 roles; not together with <c>roles</c> in <see cref="Parse"/>.</summary>
    public IReadOnlyList<Snowflake>? Roles { get; init; }
}
