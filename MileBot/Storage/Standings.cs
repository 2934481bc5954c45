using System.Collections.Frozen;
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
    /// <summary>The boards that say what somebody's bests are.</summary>
    private static readonly FrozenSet<string> Bests =
        Enum.GetValues<Surface>().Select(surface => BoardKey.AllTimeFastest(surface).ToString()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Makes a member's standings anew after their miles or they themselves changed. Right after they were erased, nothing of them
    /// is left.
    /// </summary>
    public static async Task DeriveAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        await AnnouncementNotes.NoteChangeAsync(transaction, guildId, userId, cancellationToken);

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
        await using var writer = new StandingWriter(transaction, guildId);
        foreach (var userId in userIds)
        {
            var now = await ReadMemberAsync(transaction, guildId, userId, cancellationToken) is { } member
                ? MemberStandings.Of(member, await ReadMilesAsync(transaction, guildId, userId, cancellationToken), periods)
                : [];
            await ReplaceAsync(transaction, guildId, userId, now, writer, cancellationToken);
        }

        await writer.FinishAsync(cancellationToken);
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
            ORDER BY run_on, logged_at, performance_id
            """;
        var rows = await transaction.Connection!.QueryAsync<MileRow>(
            Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken }, transaction);
        return [.. rows.Select(row => new RunMile(
            StoredText.ToEnum<Surface>(row.Surface), RaceTime.FromHundredths(row.TimeHundredths), StoredText.ToDate(row.RunOn)))];
    }

    /// <summary>Writes what differs between a member's rows and what they should be. Whose bests change may have another barrier role.</summary>
    private static async Task ReplaceAsync(
        DbTransaction transaction, ulong guildId, ulong userId, IEnumerable<Standing> now, StandingWriter writer, CancellationToken cancellationToken)
    {
        const string Read = "SELECT " + StandingRow.Columns + " FROM standing WHERE guild_id = @guildId AND user_id = @userId";
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var old = (await transaction.Connection!.QueryAsync<StandingRow>(Read, parameters, transaction))
            .ToDictionary(row => row.Board, StringComparer.Ordinal);
        var changesBest = false;
        foreach (var row in now.Select(standing => StandingRow.Of(guildId, userId, standing)))
        {
            old.Remove(row.Board, out var before);
            if (before is not null && row.SaysTheSameAs(before)) continue;

            await writer.WriteAsync(row, before, cancellationToken);
            changesBest |= Bests.Contains(row.Board);
        }

        foreach (var gone in old.Values) await writer.RemoveAsync(gone, cancellationToken);
        if (changesBest || old.Keys.Any(Bests.Contains)) await BarrierNotes.NoteAsync(transaction, guildId, userId, cancellationToken);
    }

    internal sealed class MileRow
    {
        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }
    }
}
