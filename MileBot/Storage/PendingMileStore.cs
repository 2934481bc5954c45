using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Verification;

namespace MileBot.Storage;

/// <summary>The miles that were put before the organisers.</summary>
internal sealed class PendingMileStore(Database database)
{
    /// <summary>
    /// Puts a mile before the organisers instead of into the log, where their rule asks for it; null where it asks for nothing. The same id a
    /// second time stores nothing and answers the same.
    /// </summary>
    public async Task<PendingMile?> AskAsync(NewPerformance mile, bool isPrivate, CancellationToken cancellationToken)
    {
        if (!await HasRuleAsync(mile.GuildId, cancellationToken)) return null;

        return await database.WriteAsync(
            async transaction =>
            {
                if (await ReadAsync(transaction.Connection!, transaction, mile.GuildId, mile.Id, cancellationToken) is { } asked) return asked.State is PendingState.Filed ? null : asked;
                if (await IsLoggedAsync(transaction, mile, cancellationToken)) return null;
                if (await FindGroundsAsync(transaction, mile.GuildId, mile.UserId, mile.Time, mile.Details.Surface, mile.LoggedAt, mile.Id, cancellationToken) is not { } found) return null;

                await MemberRows.RememberAsync(transaction, mile.GuildId, mile.UserId, mile.DisplayName, cancellationToken);
                var pending = PendingMile.Of(mile, isPrivate) with { State = PendingState.Waiting, Best = found.Best, Grounds = found.Grounds };
                await InsertAsync(transaction, pending, cancellationToken);
                await PendingPostRows.AddAsync(transaction, mile.GuildId, mile.Id, mile.LoggedAt, cancellationToken);
                return pending;
            },
            cancellationToken);
    }

    /// <summary>Has the proof of a mile that is in the log shown to the organisers, for the record.</summary>
    public Task FileAsync(NewPerformance mile, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await InsertAsync(transaction, PendingMile.Of(mile, isPrivate: true) with { State = PendingState.Filed }, cancellationToken);
                await PendingPostRows.AddAsync(transaction, mile.GuildId, mile.Id, mile.LoggedAt, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Why a mile would need an approval if it were to say something else; null where it wouldn't.</summary>
    /// <param name="mile">The mile as it is.</param>
    /// <param name="correction">What it is to say.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<Grounds?> FindGroundsAsync(StoredPerformance mile, MileCorrection correction, CancellationToken cancellationToken)
    {
        // Slower on the same surface it stood there already, approved or before there was a rule.
        if (correction.Details.Surface == mile.Details.Surface && correction.Time >= mile.Time) return null;
        if (!await HasRuleAsync(correction.GuildId, cancellationToken)) return null;

        return await database.WriteAsync(
            async transaction => (await FindGroundsAsync(
                transaction, correction.GuildId, mile.UserId, correction.Time, correction.Details.Surface, correction.At, mile.Id, cancellationToken))?.Grounds,
            cancellationToken);
    }

    /// <summary>Reads a mile; null where nothing is known of it.</summary>
    public async Task<PendingMile?> FindAsync(ulong guildId, ulong mileId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, null, guildId, mileId, cancellationToken);
    }

    /// <summary>How many miles wait in a server.</summary>
    public async Task<int> CountWaitingAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (int)await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM pending_mile WHERE guild_id = @guildId AND state = 'waiting'", new { guildId = (long)guildId, cancellationToken });
    }

    /// <summary>The miles that wait in a server, the first one asked for first, from after one on.</summary>
    public async Task<IReadOnlyList<PendingMile>> WaitingAsync(ulong guildId, ulong afterId, int take, CancellationToken cancellationToken)
    {
        const string Sql = PendingMileRow.Select + "WHERE p.guild_id = @guildId AND p.state = 'waiting' AND p.mile_id > @afterId ORDER BY p.mile_id LIMIT @take";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<PendingMileRow>(
            Sql, new { guildId = (long)guildId, afterId = (long)afterId, take = (long)take, cancellationToken });
        return [.. rows.Select(row => row.ToMile())];
    }

    /// <summary>A member's miles that wait, the newest first.</summary>
    public async Task<IReadOnlyList<PendingMile>> WaitingOfAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = PendingMileRow.Select + "WHERE p.guild_id = @guildId AND p.user_id = @userId AND p.state = 'waiting' ORDER BY p.mile_id DESC";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<PendingMileRow>(Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
        return [.. rows.Select(row => row.ToMile())];
    }

    internal static async Task<PendingMile?> ReadAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, ulong mileId, CancellationToken cancellationToken)
    {
        const string Sql = PendingMileRow.Select + "WHERE p.guild_id = @guildId AND p.mile_id = @mileId";
        var parameters = new { guildId = (long)guildId, mileId = (long)mileId, cancellationToken };
        return (await connection.QuerySingleOrDefaultAsync<PendingMileRow>(Sql, parameters, transaction))?.ToMile();
    }

    /// <summary>Whether a server asks for approvals at all: most don't, and no miles of theirs wait for a look that takes turns.</summary>
    private async Task<bool> HasRuleAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await VerificationRuleStore.ReadAsync(connection, null, guildId, cancellationToken) is not null;
    }

    /// <summary>
    /// Why a time needs an approval, and the best it would beat. The place is the one it would take were the member on the board, so that
    /// being hidden for a while is no way past.
    /// </summary>
    private static async Task<(Grounds Grounds, RaceTime? Best)?> FindGroundsAsync(
        DbTransaction transaction, ulong guildId, ulong userId, RaceTime time, Surface surface, DateTimeOffset now, ulong exceptId, CancellationToken cancellationToken)
    {
        const string Best = """
            SELECT MIN(time_hundredths)
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND surface = @surface AND removed_at IS NULL AND performance_id <> @exceptId
            """;
        var connection = transaction.Connection!;
        if (await VerificationRuleStore.ReadAsync(connection, transaction, guildId, cancellationToken) is not { } rule) return null;

        var parameters = new
        {
            guildId = (long)guildId,
            userId = (long)userId,
            surface = StoredText.Of(surface),
            exceptId = (long)exceptId,
            cancellationToken,
        };
        var best = await connection.ExecuteScalarAsync<long?>(Best, parameters, transaction);
        if (time.Hundredths >= best) return null;

        await BoardDay.EnsureAsync(transaction, guildId, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken);
        var board = BoardKey.AllTimeFastest(surface);
        var place = 1 + await BoardPlaces.BetterAsync(connection, transaction, guildId, board, time.Hundredths, cancellationToken);
        return rule.GroundsFor(time, place) is { } grounds ? (grounds, best is { } hundredths ? RaceTime.FromHundredths(hundredths) : null) : null;
    }

    /// <summary>Whether it is in the log already: delivered twice, or another answer to the same question was faster.</summary>
    private static async Task<bool> IsLoggedAsync(DbTransaction transaction, NewPerformance mile, CancellationToken cancellationToken) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM performance WHERE guild_id = @guildId AND performance_id = @performanceId",
            new { guildId = (long)mile.GuildId, performanceId = (long)mile.Id, cancellationToken },
            transaction) > 0;

    private static Task InsertAsync(DbTransaction transaction, PendingMile mile, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO pending_mile (
                guild_id, mile_id, user_id, asked_at, state, surface, time_hundredths, run_on, timing, effort, location, link, note, is_private,
                best_hundredths, place, by_place, by_mark)
            VALUES (
                @guildId, @mileId, @userId, @askedAt, @state, @surface, @timeHundredths, @runOn, @timing, @effort, @location, @link, @note, @isPrivate,
                @bestHundredths, @place, @byPlace, @byMark)
            ON CONFLICT (guild_id, mile_id) DO NOTHING
            """,
            new
            {
                guildId = (long)mile.GuildId,
                mileId = (long)mile.Id,
                userId = (long)mile.UserId,
                askedAt = mile.AskedAt.ToUnixTimeMilliseconds(),
                state = StoredText.Of(mile.State),
                surface = StoredText.Of(mile.Details.Surface),
                timeHundredths = mile.Time.Hundredths,
                runOn = StoredText.Of(mile.Details.RunOn),
                timing = StoredText.Of(mile.Details.Timing),
                effort = (long?)mile.Details.Effort,
                location = mile.Details.Location,
                link = mile.Details.Link,
                note = mile.Details.Note,
                isPrivate = mile.IsPrivate ? 1L : 0L,
                bestHundredths = mile.Best?.Hundredths,
                place = (long?)mile.Grounds?.Place,
                byPlace = (long?)mile.Grounds?.ByPlace,
                byMark = mile.Grounds?.ByMark?.Hundredths,
                cancellationToken,
            },
            transaction);
}
