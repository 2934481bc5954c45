namespace MileBot.Discord.Model;

/// <summary>How often one may log in to the gateway. Beyond it Discord ends all sessions and resets the token.</summary>
/// <remarks>See Discord Docs/Gateway, "Session Start Limit Object".</remarks>
public sealed record SessionStartLimit
{
    /// <summary>How many logins the period has.</summary>
    public required int Total { get; init; }

    /// <summary>How many are left.</summary>
    public required int Remaining { get; init; }

    /// <summary>When the period ends, in milliseconds from now.</summary>
    public required long ResetAfter { get; init; }

    /// <summary>How many shards may log in within 5 s.</summary>
    public required int MaxConcurrency { get; init; }
}
