using System.Data.Common;
using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>
/// The derived tables of the boards. A member's rows are made from the log as a whole, so it is one and the same whether a mile
/// was logged, edited or taken back, or the member changed: what the log and the member say now is what the boards say.
/// </summary>
internal static class Standings
{
    /// <summary>
    /// Makes a member's standings anew after their miles or they themselves changed. Right after they were erased, nothing of them
    /// is left.
    /// </summary>
    public static async Task DeriveAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        // A server that was not derived yet will be, as a whole, from the log.
        if (await BoardDay.FindAsync(transaction, guildId, cancellationToken) is { } asOf)
        {
            await DeriveAsync(transaction, guildId, [userId], asOf, cancellationToken);
        }
    }

    /// <summary>Makes the standings of some members anew, as of a day.</summary>
    public static async Task DeriveAsync(
        DbTransaction transaction, ulong guildId, IEnumerable<ulong> userIds, DateOnly asOf, CancellationToken cancellationToken)
    {
        var periods = BoardPeriod.KeptOn(asOf);
        var tally = new TallyChanges(guildId);
        foreach (var userId in userIds)
        {
            var now = await ReadMemberAsync(transaction, guildId, userId, cancellationToken) is { } member
                ? MemberStandings.Of(member, await ReadMilesAsync(transaction, guildId, userId, cancellationToken), periods)
                : [];
            await ReplaceAsync(transaction, guildId, userId, now, tally, cancellationToken);
        }

        await tally.WriteAsync(transaction);
    }

    /// <summary>Removes every board of a period that is over.</summary>
    public static async Task DropAsync(DbTransaction transaction, ulong guildId, BoardPeriod period, CancellationToken cancellationToken)
    {
        foreach (var board in BoardKey.AllOf(period.Key).Select(key => key.ToString()))
        {
            var parameters = new { guildId = (long)guildId, board, cancellationToken };
            await transaction.Connection!.ExecuteAsync("DELETE FROM standing WHERE guild_id = @guildId AND board = @board", parameters, transaction);
            await transaction.Connection!.ExecuteAsync("DELETE FROM standing_tally WHERE guild_id = @guildId AND board = @board", parameters, transaction);
        }
    }

    /// <summary>Reads a member as the boards see them; null for one who is not to be seen.</summary>
    private static async Task<RankedMember?> ReadMemberAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + MemberSettingsRow.Columns + " FROM member WHERE guild_id = @guildId AND user_id = @userId";
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var row = await transaction.Connection!.QuerySingleOrDefaultAsync<MemberSettingsRow>(Sql, parameters, transaction);
        return row is { IsSeen: true } && row.ToSettings() is var settings
            ? new RankedMember(userId, settings.Category, settings.ComparedWith, settings.BirthYear)
            : null;
    }

    private static async Task<IReadOnlyList<RunMile>> ReadMilesAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn
            FROM performance
            WHERE guild_id = @guildId AND user_id = @userId AND removed_at IS NULL
            ORDER BY run_on, performance_id
            """;
        var rows = await transaction.Connection!.QueryAsync<MileRow>(
            Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken }, transaction);
        return [.. rows.Select(row => new RunMile(
            StoredText.ToEnum<Surface>(row.Surface), RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn)))];
    }

    /// <summary>Writes what differs between a member's rows and what they should be.</summary>
    private static async Task ReplaceAsync(
        DbTransaction transaction, ulong guildId, ulong userId, IEnumerable<Standing> now, TallyChanges tally, CancellationToken cancellationToken)
    {
        const string Read = "SELECT " + StandingRow.Columns + " FROM standing WHERE guild_id = @guildId AND user_id = @userId";
        const string Write = """
            INSERT INTO standing (guild_id, user_id, board, score, reached_on, before_hundredths, after_hundredths)
            VALUES (@GuildId, @UserId, @Board, @Score, @ReachedOn, @BeforeHundredths, @AfterHundredths)
            ON CONFLICT (guild_id, user_id, board) DO UPDATE
            SET score = excluded.score, reached_on = excluded.reached_on,
                before_hundredths = excluded.before_hundredths, after_hundredths = excluded.after_hundredths
            """;
        const string Delete = "DELETE FROM standing WHERE guild_id = @GuildId AND user_id = @UserId AND board = @Board";
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var old = (await transaction.Connection!.QueryAsync<StandingRow>(Read, parameters, transaction))
            .ToDictionary(row => row.Board, StringComparer.Ordinal);
        var written = new List<StandingRow>();
        foreach (var row in now.Select(standing => StandingRow.Of(guildId, userId, standing)))
        {
            var known = old.Remove(row.Board, out var before);
            if (known && row.SaysTheSameAs(before!)) continue;

            written.Add(row);
            if (known) tally.Add(row.Board, row.Kind, before!.Score, -1);
            tally.Add(row.Board, row.Kind, row.Score, 1);
        }

        foreach (var gone in old.Values) tally.Add(gone.Board, gone.Kind, gone.Score, -1);
        await transaction.Connection!.ExecuteAsync(Delete, old.Values.ToList(), transaction);
        await transaction.Connection!.ExecuteAsync(Write, written, transaction);
    }

    internal sealed class MileRow
    {
        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }
    }
}
