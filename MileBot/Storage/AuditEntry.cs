namespace MileBot.Storage;

/// <summary>Something an organiser did.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="Id">The id of the interaction that did it: the same twice is noted once.</param>
/// <param name="ActedBy">The organiser; null once they had themselves erased.</param>
/// <param name="At">When.</param>
/// <param name="Action">What.</param>
internal sealed record AuditEntry(ulong GuildId, ulong Id, ulong? ActedBy, DateTimeOffset At, AuditAction Action)
{
    /// <summary>The member or guest it was about; null where it was about many, or nobody.</summary>
    public ulong? UserId { get; init; }

    /// <summary>The mile it was about, if one.</summary>
    public ulong? PerformanceId { get; init; }

    /// <summary>What more there is to say, in a few words that name nobody: they stay when somebody has themselves erased.</summary>
    public string? Detail { get; init; }
}
