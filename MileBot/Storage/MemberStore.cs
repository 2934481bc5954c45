using Dapper;
using MileBot.Core;
using MileBot.Core.Times;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The members of each server: their names as last seen, their choices, their bests.</summary>
internal sealed class MemberStore(Database database)
{
    /// <summary>Reads a member. One who is unknown has no name, says nothing and has no bests.</summary>
    public async Task<StoredMember> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string MemberSql = "SELECT " + MemberSettingsRow.Columns + " FROM member WHERE guild_id = @guildId AND user_id = @userId";
        const string BestsSql = """
            SELECT surface AS Surface, time_hundredths AS TimeHundredths, run_on AS RunOn,
                (SELECT COUNT(*) FROM best AS b
                    WHERE b.guild_id = best.guild_id AND b.surface = best.surface AND b.period = 'all'
                        AND b.time_hundredths < best.time_hundredths) AS Faster,
                (SELECT COUNT(*) FROM best AS b
                    WHERE b.guild_id = best.guild_id AND b.surface = best.surface AND b.period = 'all') AS Finishers
            FROM best
            WHERE guild_id = @guildId AND user_id = @userId AND period = 'all'
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var member = await connection.QuerySingleOrDefaultAsync<MemberSettingsRow>(MemberSql, parameters);
        var bests = await connection.QueryAsync<BestRow>(BestsSql, parameters);
        return new StoredMember(
            member?.DisplayName,
            member?.ToSettings() ?? new MemberSettings(),
            [.. bests.Select(row => row.ToBest()).OrderBy(best => best.Surface)]);
    }

    /// <summary>Where and how a member reads dates and figures.</summary>
    public async Task<MemberLocale> FindLocaleAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT COALESCE(m.time_zone, g.time_zone) AS TimeZone, COALESCE(m.units, g.units) AS Units
            FROM (SELECT @guildId AS guild_id, @userId AS user_id) AS asked
            LEFT JOIN guild AS g ON g.guild_id = asked.guild_id
            LEFT JOIN member AS m ON m.guild_id = asked.guild_id AND m.user_id = asked.user_id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleAsync<LocaleRow>(Sql, new { guildId = (long)guildId, userId = (long)userId, cancellationToken });
        return new MemberLocale(
            (row.TimeZone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null) ?? DateTimeZone.Utc,
            StoredText.ToEnumOrNull<Units>(row.Units) ?? Units.Metric);
    }

    /// <summary>Changes what a member says of themselves, on the boards too; answers what they say now.</summary>
    public Task<MemberSettings> ChangeSettingsAsync(
        ulong guildId, ulong userId, string displayName, Func<MemberSettings, MemberSettings> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await MemberRows.RememberAsync(transaction, guildId, userId, displayName, cancellationToken);
                var settings = change(await MemberRows.ReadSettingsAsync(transaction, guildId, userId, cancellationToken));
                await MemberRows.WriteSettingsAsync(transaction, guildId, userId, settings, cancellationToken);
                await BestRows.FollowMemberAsync(transaction, (long)guildId, (long)userId, cancellationToken);
                return settings;
            },
            cancellationToken);

    internal sealed class LocaleRow
    {
        public string? TimeZone { get; init; }

        public string? Units { get; init; }
    }

    internal sealed class BestRow
    {
        public required string Surface { get; init; }

        public required long TimeHundredths { get; init; }

        public required string RunOn { get; init; }

        public required long Faster { get; init; }

        public required long Finishers { get; init; }

        public RankedBest ToBest() => new(
            StoredText.ToEnum<Surface>(Surface),
            RaceTime.FromHundredths(TimeHundredths),
            StoredText.ToDate(RunOn),
            (int)Faster + 1,
            (int)Finishers);
    }
}
