using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>Erases what is held about a person in a server, inside a larger transaction.</summary>
internal static class Erasure
{
    /// <summary>Erases everything; the rows of others forget that they name this person.</summary>
    /// <returns>How many rows there were.</returns>
    public static async Task<int> EraseAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        var rows = await ForgetMentionsAsync(transaction, guildId, userId, cancellationToken);
        foreach (var table in PersonalTable.All.Where(table => !table.IsDerived))
        {
            rows += await PersonalSql.ExecuteAsync(transaction, $"DELETE FROM {table.Name} WHERE {PersonalSql.Owned}", guildId, userId, cancellationToken);
        }

        await PendingPostRows.EmptyErasedAsync(transaction, guildId, cancellationToken);

        // What is made from rows that are gone goes, and the counts of others with it.
        await Standings.DeriveAsync(transaction, guildId, userId, cancellationToken);
        return rows;
    }

    /// <summary>
    /// Erases what was there at an instant. Miles logged later stay, with the name they were logged under; settings, and the rows of others
    /// that name this person, tell no instant, so these go: it takes a moment to give settings again, and what was erased never returns.
    /// </summary>
    public static async Task EraseUpToAsync(
        DbTransaction transaction, ulong guildId, ulong userId, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        const string Newer = "SELECT COUNT(*) FROM performance WHERE guild_id = @guildId AND user_id = @userId AND logged_at > @instant";
        var parameters = new { guildId = (long)guildId, userId = (long)userId, instant = instant.ToUnixTimeMilliseconds(), cancellationToken };
        if (await transaction.Connection!.ExecuteScalarAsync<long>(Newer, parameters, transaction) == 0)
        {
            await EraseAsync(transaction, guildId, userId, cancellationToken);
            return;
        }

        await ForgetMentionsAsync(transaction, guildId, userId, cancellationToken);
        foreach (var table in PersonalTable.All.Where(table => table.Instant is not null))
        {
            var sql = $"DELETE FROM {table.Name} WHERE {PersonalSql.Owned} AND {table.Instant} <= @upTo";
            await PersonalSql.ExecuteAsync(transaction, sql, guildId, userId, cancellationToken, instant);
        }

        await PendingPostRows.EmptyErasedAsync(transaction, guildId, cancellationToken);
        await MemberRows.WriteSettingsAsync(transaction, guildId, userId, new MemberSettings(), cancellationToken);
        await Standings.DeriveAsync(transaction, guildId, userId, cancellationToken);
    }

    private static async Task<int> ForgetMentionsAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        var rows = 0;
        foreach (var mention in PersonalMention.All)
        {
            var change = mention.GoesWithThem ? $"DELETE FROM {mention.Table}" : $"UPDATE {mention.Table} SET {mention.Column} = NULL";
            var sql = $"{change} WHERE guild_id = @guildId AND {mention.Column} = @userId";
            rows += await PersonalSql.ExecuteAsync(transaction, sql, guildId, userId, cancellationToken);
        }

        return rows;
    }
}
