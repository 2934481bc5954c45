using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Erases again who was erased after a database that was restored had been copied.</summary>
internal static class ErasureReplay
{
    /// <summary>
    /// Applies the tombstones that the journal has and the database hasn't: it is older than these. One that it has was applied to it
    /// already, and who began anew since then is left alone.
    /// </summary>
    /// <returns>How many people were erased again.</returns>
    public static async Task<int> RunAsync(DbConnection connection, ErasureJournal journal, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var (known, written) = (await TombstoneRows.ReadAsync(transaction), journal.Read());
        var erased = 0;
        foreach (var guild in Beyond(written, known).GroupBy(tombstone => tombstone.GuildId))
        {
            // Of a server that isn't there nothing is there.
            if (!await IsKnownAsync(transaction, guild.Key, cancellationToken)) continue;

            erased += await ApplyAsync(transaction, guild.Key, [.. guild], cancellationToken);
        }

        journal.Append([.. Beyond(known, written)]);
        await transaction.CommitAsync(cancellationToken);
        return erased;
    }

    /// <summary>The tombstones of one list that the other doesn't have, or has of an earlier instant only.</summary>
    private static IEnumerable<Tombstone> Beyond(IReadOnlyList<Tombstone> tombstones, IReadOnlyList<Tombstone> others)
    {
        var latest = others.GroupBy(other => (other.GuildId, other.PersonHash)).ToDictionary(same => same.Key, same => same.Max(other => other.ErasedAt));
        return tombstones.Where(tombstone => !latest.TryGetValue((tombstone.GuildId, tombstone.PersonHash), out var instant) || instant < tombstone.ErasedAt);
    }

    private static async Task<bool> IsKnownAsync(DbTransaction transaction, ulong guildId, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM guild WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken }, transaction) > 0;

    private static async Task<int> ApplyAsync(
        DbTransaction transaction, ulong guildId, IReadOnlyList<Tombstone> tombstones, CancellationToken cancellationToken)
    {
        var people = new HashSet<ulong>();
        foreach (var table in PersonalTable.All)
        {
            var sql = $"SELECT DISTINCT user_id FROM {table.Name} WHERE guild_id = @guildId";
            await foreach (var row in PersonalSql.ReadAsync(transaction.Connection!, table.Name, sql, guildId, 0, cancellationToken))
            {
                people.Add((ulong)row.Number("user_id")!.Value);
            }
        }

        var erased = 0;
        foreach (var (userId, instant) in Match(people, tombstones))
        {
            await Erasure.EraseUpToAsync(transaction, guildId, userId, instant, cancellationToken);
            erased++;
        }

        foreach (var tombstone in tombstones) await TombstoneRows.KeepAsync(transaction, tombstone, cancellationToken);
        return erased;
    }

    /// <summary>Who of some people was erased, and when last: one hash each for every salt there is, which is one as a rule.</summary>
    private static IEnumerable<(ulong UserId, DateTimeOffset Instant)> Match(IReadOnlyCollection<ulong> people, IReadOnlyList<Tombstone> tombstones)
    {
        var latest = tombstones.GroupBy(tombstone => tombstone.PersonHash, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(tombstone => tombstone.ErasedAt), StringComparer.Ordinal);
        var salts = tombstones.Select(tombstone => tombstone.Salt).Distinct(StringComparer.Ordinal).ToList();
        foreach (var userId in people)
        {
            var instants = salts.Select(salt => latest.TryGetValue(Tombstone.HashOf(tombstones[0].GuildId, userId, salt), out var instant) ? instant : (DateTimeOffset?)null).Max();
            if (instants is { } last) yield return (userId, last);
        }
    }
}
