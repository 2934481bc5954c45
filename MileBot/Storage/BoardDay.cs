using System.Data.Common;
using Dapper;
using NodaTime;

namespace MileBot.Storage;

/// <summary>
/// The day as of which a server's boards are: it says which week and which thirty days they cover. Moving it on touches only the
/// members whose runs come into a period or fall out of it.
/// </summary>
internal static class BoardDay
{
    /// <summary>The calendar date in a server's zone, or in UTC where it has none.</summary>
    public static DateOnly In(string? zone, DateTimeOffset now) =>
        Instant.FromDateTimeOffset(now)
            .InZone((zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)) ?? DateTimeZone.Utc)
            .Date.ToDateOnly();

    /// <summary>The day as of which a server's boards are; null where they were not derived yet.</summary>
    public static async Task<DateOnly?> FindAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<string?>(
            "SELECT as_of FROM board_day WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken }, transaction) is { } day
            ? StoredText.ToDate(day)
            : null;

    /// <summary>Derives a server's boards as of a day, where that was not done yet.</summary>
    public static async Task EnsureAsync(DbTransaction transaction, ulong guildId, DateOnly today, CancellationToken cancellationToken)
    {
        if (await FindAsync(transaction, guildId, cancellationToken) is null) await MoveAsync(transaction, guildId, today, cancellationToken);
    }

    /// <summary>Derives the boards of every server that has miles and no boards, one after the other; answers how many there were.</summary>
    public static async Task<int> DeriveMissingAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT guild_id AS GuildId, time_zone AS TimeZone
            FROM guild
            WHERE NOT EXISTS (SELECT 1 FROM board_day AS d WHERE d.guild_id = guild.guild_id)
                AND EXISTS (SELECT 1 FROM performance AS p WHERE p.guild_id = guild.guild_id)
            """;
        var missing = (await connection.QueryAsync<GuildRow>(Sql, new { cancellationToken })).ToList();
        foreach (var guild in missing)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await MoveAsync(transaction, (ulong)guild.GuildId, In(guild.TimeZone, now), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return missing.Count;
    }

    /// <summary>Brings a server's boards to a day, from whichever day they are at, or from the log alone.</summary>
    public static async Task MoveAsync(DbTransaction transaction, ulong guildId, DateOnly today, CancellationToken cancellationToken)
    {
        var asOf = await FindAsync(transaction, guildId, cancellationToken);
        if (asOf == today) return;

        var old = asOf is { } day ? BoardPeriod.KeptOn(day).ToDictionary(period => period.Key, StringComparer.Ordinal) : [];
        var touched = new HashSet<ulong>();
        foreach (var period in BoardPeriod.KeptOn(today))
        {
            IReadOnlyList<(DateOnly From, DateOnly To)> days = old.Remove(period.Key, out var before) ? Difference(before, period) : [(period.From, period.To)];
            foreach (var (from, to) in days) touched.UnionWith(await RunnersAsync(transaction, guildId, from, to, cancellationToken));
        }

        foreach (var over in old.Values) await Standings.DropAsync(transaction, guildId, over, cancellationToken);
        await Standings.DeriveAsync(transaction, guildId, touched, today, cancellationToken);
        await transaction.Connection!.ExecuteAsync(
            "INSERT INTO board_day (guild_id, as_of) VALUES (@guildId, @asOf) ON CONFLICT (guild_id) DO UPDATE SET as_of = excluded.as_of",
            new { guildId = (long)guildId, asOf = StoredText.Of(today), cancellationToken },
            transaction);
    }

    /// <summary>The days, and maybe some between, that only one of two stretches of the same period covers.</summary>
    private static IReadOnlyList<(DateOnly From, DateOnly To)> Difference(BoardPeriod one, BoardPeriod other) => one == other
        ? []
        :
        [
            one.From < other.From ? (one.From, other.From.AddDays(-1)) : (other.From, one.From.AddDays(-1)),
            one.To < other.To ? (one.To.AddDays(1), other.To) : (other.To.AddDays(1), one.To),
        ];

    private static async Task<IEnumerable<ulong>> RunnersAsync(
        DbTransaction transaction, ulong guildId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT DISTINCT user_id
            FROM performance
            WHERE guild_id = @guildId AND run_on BETWEEN @runFrom AND @runTo AND removed_at IS NULL
            """;
        var parameters = new { guildId = (long)guildId, runFrom = StoredText.Of(from), runTo = StoredText.Of(to), cancellationToken };
        return (await transaction.Connection!.QueryAsync<long>(Sql, parameters, transaction)).Select(id => (ulong)id);
    }

    internal sealed class GuildRow
    {
        public required long GuildId { get; init; }

        public string? TimeZone { get; init; }
    }
}
