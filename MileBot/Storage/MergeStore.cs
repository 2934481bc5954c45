using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>
/// Makes a guest's miles a member's. The rows of the log go over to the member with what happened to them before, and note by which merge
/// they came; those that the member has in the log already are marked removed, so that no mile counts twice. The guest is gone from then on.
/// </summary>
internal sealed class MergeStore(Database database)
{
    /// <summary>Gives a guest's miles to a member. The same act a second time answers the same; of two acts at once, one wins.</summary>
    public Task<MergeResult> MergeAsync(OrganiserAct act, ulong guestId, ulong memberId, string memberName, CancellationToken cancellationToken) =>
        database.WriteAsync<MergeResult>(
            async transaction =>
            {
                if (await NameAsync(transaction, act.GuildId, guestId, cancellationToken) is null)
                {
                    return await FindAsync(transaction, act.GuildId, act.Id, cancellationToken) is { UndoneAt: null } done
                        ? await AnswerAsync(transaction, act.GuildId, done, cancellationToken)
                        : new MergeResult.Gone();
                }

                await MemberRows.RememberAsync(transaction, act.GuildId, memberId, memberName, cancellationToken);
                await MemberRows.MarkReturnedAsync(transaction, act.GuildId, memberId, cancellationToken);
                await MoveAsync(transaction, act, guestId, memberId, cancellationToken);
                await DeriveAsync(transaction, act.GuildId, guestId, memberId, cancellationToken);
                await act.NoteAsync(transaction, AuditAction.Merge, memberId, null, null, cancellationToken);
                return await AnswerAsync(transaction, act.GuildId, (await FindAsync(transaction, act.GuildId, act.Id, cancellationToken))!, cancellationToken);
            },
            cancellationToken);

    /// <summary>Gives the miles back to the guest, who is there again. The same act a second time answers the same.</summary>
    /// <param name="act">Who does it.</param>
    /// <param name="mergeId">The merge.</param>
    /// <param name="within">How long after it this can be done.</param>
    /// <param name="onlyOf">The member whose miles they have to be by the merge; null for whomever.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public Task<MergeResult> UndoAsync(OrganiserAct act, ulong mergeId, TimeSpan within, ulong? onlyOf, CancellationToken cancellationToken) =>
        database.WriteAsync<MergeResult>(
            async transaction =>
            {
                if (await FindAsync(transaction, act.GuildId, mergeId, cancellationToken) is not { } merge) return new MergeResult.Gone();
                if (onlyOf is { } member && (ulong)merge.UserId != member) return new MergeResult.NotYours();

                var answer = await AnswerAsync(transaction, act.GuildId, merge, cancellationToken);
                if (merge.UndoneAt is not null) return await act.IsDoneAsync(transaction, cancellationToken) ? answer : new MergeResult.Gone();
                if (act.At.ToUnixTimeMilliseconds() - merge.MergedAt > within.TotalMilliseconds) return new MergeResult.TooLate();

                // In a direct message they have another name than in the server.
                if (onlyOf is not null && answer is MergeResult.Done { MemberName: var name }) act = act with { DisplayName = name };
                await MoveBackAsync(transaction, act, merge, cancellationToken);
                await DeriveAsync(transaction, act.GuildId, (ulong)merge.GuestId, (ulong)merge.UserId, cancellationToken);
                await act.NoteAsync(transaction, AuditAction.Unmerge, (ulong)merge.UserId, null, null, cancellationToken);
                return answer;
            },
            cancellationToken);

    private static async Task MoveAsync(DbTransaction transaction, OrganiserAct act, ulong guestId, ulong memberId, CancellationToken cancellationToken)
    {
        const string MarkKnown = """
            UPDATE performance SET removed_at = @mergedAt, removed_by = @actedBy
            WHERE guild_id = @guildId AND user_id = @guestId AND removed_at IS NULL AND EXISTS (
                SELECT 1 FROM performance AS own
                WHERE own.guild_id = @guildId AND own.user_id = @memberId AND own.removed_at IS NULL AND own.surface = performance.surface
                    AND own.time_hundredths = performance.time_hundredths AND own.run_on = performance.run_on)
            """;
        const string Note = """
            INSERT INTO guest_merge (guild_id, merge_id, user_id, guest_id, guest_name, guest_category, merged_at)
            SELECT guild_id, @mergeId, @memberId, user_id, display_name, category, @mergedAt
            FROM member
            WHERE guild_id = @guildId AND user_id = @guestId
            """;
        var connection = transaction.Connection!;
        var parameters = new
        {
            guildId = (long)act.GuildId,
            mergeId = (long)act.Id,
            guestId = (long)guestId,
            memberId = (long)memberId,
            mergedAt = act.At.ToUnixTimeMilliseconds(),
            actedBy = (long)act.UserId,
            cancellationToken,
        };
        await connection.ExecuteAsync(Note, parameters, transaction);
        await connection.ExecuteAsync(MarkKnown, parameters, transaction);
        await connection.ExecuteAsync(
            "UPDATE performance SET user_id = @memberId, merge_id = @mergeId WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE audit SET user_id = @memberId WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE announcement SET user_id = @memberId WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE announced_mile SET user_id = @memberId WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE import_line SET user_id = @memberId WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE draft SET for_user_id = @memberId WHERE guild_id = @guildId AND for_user_id = @guestId", parameters, transaction);
        await connection.ExecuteAsync("DELETE FROM member WHERE guild_id = @guildId AND user_id = @guestId", parameters, transaction);
    }

    private static async Task MoveBackAsync(DbTransaction transaction, OrganiserAct act, Row merge, CancellationToken cancellationToken)
    {
        const string Moved = "(SELECT performance_id FROM performance WHERE guild_id = @guildId AND merge_id = @mergeId)";
        const string OfMember = " SET user_id = @guestId WHERE guild_id = @guildId AND user_id = @memberId AND ";
        const string MakeGuest = """
            INSERT INTO member (guild_id, user_id, display_name, category)
            SELECT guild_id, guest_id, guest_name, guest_category FROM guest_merge WHERE guild_id = @guildId AND merge_id = @mergeId
            ON CONFLICT (guild_id, user_id) DO NOTHING
            """;
        var connection = transaction.Connection!;
        var parameters = new
        {
            guildId = (long)act.GuildId,
            mergeId = merge.MergeId,
            guestId = merge.GuestId,
            memberId = merge.UserId,
            mergedAt = merge.MergedAt,
            undoneAt = act.At.ToUnixTimeMilliseconds(),
            cancellationToken,
        };
        await connection.ExecuteAsync(MakeGuest, parameters, transaction);
        await connection.ExecuteAsync(
            "UPDATE performance SET removed_at = NULL, removed_by = NULL WHERE guild_id = @guildId AND merge_id = @mergeId AND removed_at = @mergedAt",
            parameters,
            transaction);
        await connection.ExecuteAsync("UPDATE audit" + OfMember + "performance_id IN " + Moved, parameters, transaction);
        await connection.ExecuteAsync("UPDATE announcement" + OfMember + "announcement_id IN " + Moved, parameters, transaction);
        await connection.ExecuteAsync("UPDATE announced_mile" + OfMember + "performance_id IN " + Moved, parameters, transaction);
        await connection.ExecuteAsync(
            "UPDATE performance SET user_id = @guestId, merge_id = NULL WHERE guild_id = @guildId AND merge_id = @mergeId", parameters, transaction);
        await connection.ExecuteAsync("UPDATE guest_merge SET undone_at = @undoneAt WHERE guild_id = @guildId AND merge_id = @mergeId", parameters, transaction);
    }

    private static async Task DeriveAsync(DbTransaction transaction, ulong guildId, ulong guestId, ulong memberId, CancellationToken cancellationToken)
    {
        await Standings.DeriveAsync(transaction, guildId, guestId, cancellationToken);
        await Standings.DeriveAsync(transaction, guildId, memberId, cancellationToken);
    }

    private static Task<Row?> FindAsync(DbTransaction transaction, ulong guildId, ulong mergeId, CancellationToken cancellationToken) =>
        transaction.Connection!.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT merge_id AS MergeId, user_id AS UserId, guest_id AS GuestId, guest_name AS GuestName, merged_at AS MergedAt, undone_at AS UndoneAt
            FROM guest_merge
            WHERE guild_id = @guildId AND merge_id = @mergeId
            """,
            new { guildId = (long)guildId, mergeId = (long)mergeId, cancellationToken },
            transaction);

    private static async Task<MergeResult> AnswerAsync(DbTransaction transaction, ulong guildId, Row merge, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT COUNT(*) FROM performance WHERE guild_id = @guildId AND merge_id = @mergeId";
        var parameters = new { guildId = (long)guildId, mergeId = merge.MergeId, mergedAt = merge.MergedAt, cancellationToken };
        var standing = await transaction.Connection!.ExecuteScalarAsync<long>(Sql + " AND removed_at IS NULL", parameters, transaction);
        var known = await transaction.Connection!.ExecuteScalarAsync<long>(Sql + " AND removed_at = @mergedAt", parameters, transaction);
        var name = await NameAsync(transaction, guildId, (ulong)merge.UserId, cancellationToken);
        return new MergeResult.Done((ulong)merge.MergeId, (ulong)merge.UserId, name ?? "", merge.GuestName, (int)(standing + known), (int)known);
    }

    private static Task<string?> NameAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteScalarAsync<string?>(
            "SELECT display_name FROM member WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken },
            transaction);

    internal sealed class Row
    {
        public required long MergeId { get; init; }

        public required long UserId { get; init; }

        public required long GuestId { get; init; }

        public required string GuestName { get; init; }

        public required long MergedAt { get; init; }

        public long? UndoneAt { get; init; }
    }
}
