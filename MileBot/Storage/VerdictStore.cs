using System.Data.Common;
using Dapper;
using MileBot.Organising.Verification;

namespace MileBot.Storage;

/// <summary>Decisions about miles that wait. Of many at once about the same mile one counts.</summary>
internal sealed class VerdictStore(Database database)
{
    /// <summary>Lets a mile count: from now on it is in the log, with the day and the instant of when its runner logged it.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="mileId">The mile.</param>
    /// <param name="decider">Who decides.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<Decision> ApproveAsync(ulong guildId, ulong mileId, Decider decider, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecideAsync(
            guildId,
            mileId,
            decider,
            async (transaction, mile) =>
            {
                var approved = mile with { State = PendingState.Approved, Verdict = new Verdict(decider.UserId, decider.DisplayName, now, null) };
                if (!await SettleAsync(transaction, approved, now, cancellationToken)) return null;

                var logged = await PerformanceStore.StandsAsync(transaction, mile.ToPerformance(now), cancellationToken)
                    ? null
                    : await PerformanceStore.LogAsync(transaction, mile.ToPerformance(now), cancellationToken);
                await NoteAsync(transaction, approved, decider, AuditAction.Approve, cancellationToken);
                return new Decision.Done(approved, logged);
            },
            cancellationToken);

    /// <summary>Decides that a mile doesn't count.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="mileId">The mile.</param>
    /// <param name="decider">Who decides.</param>
    /// <param name="reason">Why, for its runner; null for nothing.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<Decision> DeclineAsync(
        ulong guildId, ulong mileId, Decider decider, string? reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecideAsync(
            guildId,
            mileId,
            decider,
            async (transaction, mile) =>
            {
                var declined = mile with { State = PendingState.Declined, Verdict = new Verdict(decider.UserId, decider.DisplayName, now, reason) };
                if (!await SettleAsync(transaction, declined, now, cancellationToken)) return null;

                await NoteAsync(transaction, declined, decider, AuditAction.Decline, cancellationToken);
                return new Decision.Done(declined, null);
            },
            cancellationToken);

    /// <summary>Takes a mile back that its runner no longer wants to have decided.</summary>
    public Task<Decision> WithdrawAsync(ulong guildId, ulong mileId, ulong userId, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecideAsync(
            guildId,
            mileId,
            new Decider(userId, DisplayName: "", MayDecideOwn: true),
            async (transaction, mile) =>
            {
                if (mile.UserId != userId) return new Decision.NotTheirs();

                var withdrawn = mile with { State = PendingState.Withdrawn, Verdict = new Verdict(userId, null, now, null) };
                return await SettleAsync(transaction, withdrawn, tellAt: null, cancellationToken) ? new Decision.Done(withdrawn, null) : null;
            },
            cancellationToken);

    /// <summary>Notes when its runner is to be told what was decided; null for no more.</summary>
    public Task TellAtAsync(ulong guildId, ulong mileId, DateTimeOffset? at, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE pending_mile SET tell_at = @tellAt WHERE guild_id = @guildId AND mile_id = @mileId",
                new { guildId = (long)guildId, mileId = (long)mileId, tellAt = at?.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    private Task<Decision> DecideAsync(
        ulong guildId, ulong mileId, Decider decider, Func<DbTransaction, PendingMile, Task<Decision?>> decide, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                if (await PendingMileStore.ReadAsync(transaction.Connection!, transaction, guildId, mileId, cancellationToken) is not { } mile) return new Decision.Gone();
                if (mile.State is not PendingState.Waiting) return new Decision.Before(mile);
                if (mile.UserId == decider.UserId && !decider.MayDecideOwn) return new Decision.NotTheirs();

                return await decide(transaction, mile)
                    ?? new Decision.Before((await PendingMileStore.ReadAsync(transaction.Connection!, transaction, guildId, mileId, cancellationToken))!);
            },
            cancellationToken);

    /// <summary>Writes a decision, if nobody was faster.</summary>
    private static async Task<bool> SettleAsync(DbTransaction transaction, PendingMile mile, DateTimeOffset? tellAt, CancellationToken cancellationToken)
    {
        var verdict = mile.Verdict!;
        var settled = await transaction.Connection!.ExecuteAsync(
            """
            UPDATE pending_mile
            SET state = @state, decided_by = @decidedBy, decided_at = @decidedAt, reason = @reason, tell_at = @tellAt
            WHERE guild_id = @guildId AND mile_id = @mileId AND state = 'waiting'
            """,
            new
            {
                guildId = (long)mile.GuildId,
                mileId = (long)mile.Id,
                state = StoredText.Of(mile.State),
                decidedBy = (long?)verdict.By,
                decidedAt = verdict.At.ToUnixTimeMilliseconds(),
                reason = verdict.Reason,
                tellAt = verdict.By == mile.UserId ? null : tellAt?.ToUnixTimeMilliseconds(),
                cancellationToken,
            },
            transaction);
        if (settled != 1) return false;

        await PendingPostRows.MarkDueAsync(transaction, mile.GuildId, mile.Id, verdict.At, cancellationToken);
        return true;
    }

    /// <summary>Notes it in the audit trail, under the mile's own id: about each one is decided once.</summary>
    private static Task NoteAsync(DbTransaction transaction, PendingMile mile, Decider decider, AuditAction action, CancellationToken cancellationToken) =>
        new OrganiserAct(mile.GuildId, mile.Id, decider.UserId, decider.DisplayName, mile.Verdict!.At).NoteAsync(
            transaction, action, mile.UserId, mile.Id, mile.Verdict.Reason, cancellationToken);
}
