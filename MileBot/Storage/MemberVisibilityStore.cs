using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>
/// Whether a member is seen by others: who wishes to be hidden, or has left, is on no board and in no count. Their miles stay,
/// and stay theirs. Doing any of this twice changes nothing.
/// </summary>
internal sealed class MemberVisibilityStore(Database database)
{
    /// <summary>Takes a member off every board, by their own wish; one who is not known yet is kept off from their first mile on.</summary>
    public Task HideAsync(ulong guildId, ulong userId, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        guildId,
        userId,
        async transaction =>
        {
            await GuildRows.EnsureAsync(transaction, guildId, cancellationToken);
            return await transaction.Connection!.ExecuteAsync(
                """
                INSERT INTO member (guild_id, user_id, display_name, hidden_at) VALUES (@guildId, @userId, '', @at)
                ON CONFLICT (guild_id, user_id) DO UPDATE SET hidden_at = COALESCE(member.hidden_at, excluded.hidden_at)
                """,
                new { guildId = (long)guildId, userId = (long)userId, at = now.ToUnixTimeMilliseconds(), cancellationToken },
                transaction);
        },
        cancellationToken);

    /// <summary>Ends <see cref="HideAsync"/>.</summary>
    public Task ShowAsync(ulong guildId, ulong userId, CancellationToken cancellationToken) => ChangeAsync(
        guildId,
        userId,
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE member SET hidden_at = NULL WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken },
            transaction),
        cancellationToken);

    /// <summary>Takes somebody who was found to have left off every board. When they were first found so is kept.</summary>
    public Task MarkLeftAsync(ulong guildId, ulong userId, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        guildId,
        userId,
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE member SET left_at = COALESCE(left_at, @at) WHERE guild_id = @guildId AND user_id = @userId",
            new { guildId = (long)guildId, userId = (long)userId, at = now.ToUnixTimeMilliseconds(), cancellationToken },
            transaction),
        cancellationToken);

    /// <summary>Ends <see cref="MarkLeftAsync"/>: they are a member again. Logging a mile does the same.</summary>
    public Task MarkReturnedAsync(ulong guildId, ulong userId, CancellationToken cancellationToken) => ChangeAsync(
        guildId,
        userId,
        transaction => MemberRows.MarkReturnedAsync(transaction, guildId, userId, cancellationToken),
        cancellationToken);

    /// <summary>Changes a member and what the boards say of them, both or neither.</summary>
    private Task ChangeAsync(ulong guildId, ulong userId, Func<DbTransaction, Task<int>> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                var changed = await change(transaction);
                await Standings.DeriveAsync(transaction, guildId, userId, cancellationToken);
                return changed;
            },
            cancellationToken);
}
