using MileBot.Organising.Roles;
using NodaTime;

namespace MileBot.Storage;

/// <summary>A server's barrier roles, as the table has them.</summary>
internal sealed class BarrierRoleRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, sub_8 AS Sub8, sub_7 AS Sub7, sub_6 AS Sub6, sub_5 AS Sub5, sub_4 AS Sub4, set_by AS SetBy,
        refused_at AS RefusedAt, stopped_at AS StoppedAt, problem AS Problem
        """;

    public required long GuildId { get; init; }

    public long? Sub8 { get; init; }

    public long? Sub7 { get; init; }

    public long? Sub6 { get; init; }

    public long? Sub5 { get; init; }

    public long? Sub4 { get; init; }

    public long? SetBy { get; init; }

    public long? RefusedAt { get; init; }

    public long? StoppedAt { get; init; }

    public string? Problem { get; init; }

    public BarrierRoles ToRoles() => new((ulong)GuildId, ByMinutes())
    {
        SetBy = (ulong?)SetBy,
        RefusedAt = RefusedAt is { } at ? Instant.FromUnixTimeMilliseconds(at) : null,
        IsStopped = StoppedAt is not null,
        Problem = Problem,
    };

    private Dictionary<int, ulong> ByMinutes() =>
        BarrierRoles.Minutes.Zip<int, long?>([Sub8, Sub7, Sub6, Sub5, Sub4])
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First, pair => (ulong)pair.Second!.Value);
}
