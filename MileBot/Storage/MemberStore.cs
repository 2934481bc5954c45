using System.Data.Common;
using Dapper;
using MileBot.Core;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The members of each server: their names as last seen, their choices, their bests.</summary>
internal sealed class MemberStore(Database database)
{
    /// <summary>Reads a member. One who is unknown has no name, says nothing and has no bests.</summary>
    public async Task<StoredMember> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string MemberSql = "SELECT " + MemberSettingsRow.Columns + " FROM member WHERE guild_id = @guildId AND user_id = @userId";
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        var member = await connection.QuerySingleOrDefaultAsync<MemberSettingsRow>(MemberSql, parameters);
        return new StoredMember(
            member?.DisplayName is { Length: > 0 } name ? name : null,
            member?.ToSettings() ?? new MemberSettings(),
            member?.IsSeen ?? true,
            await RankedBestsAsync(connection, guildId, userId, cancellationToken));
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
                await Standings.DeriveAsync(transaction, guildId, userId, cancellationToken);
                return settings;
            },
            cancellationToken);

    private static async Task<IReadOnlyList<RankedBest>> RankedBestsAsync(
        DbConnection connection, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        var bests = new List<RankedBest>();
        foreach (var surface in Enum.GetValues<Surface>())
        {
            if (await OwnBests.FindAsync(connection, null, guildId, userId, surface, cancellationToken) is not { } best) continue;

            var board = BoardKey.AllTimeFastest(surface);
            var score = await BoardPlaces.ScoreAsync(connection, null, guildId, board, userId, cancellationToken);
            int? rank = score is { } own ? 1 + await BoardPlaces.BetterAsync(connection, null, guildId, board, own, cancellationToken) : null;
            bests.Add(new RankedBest(surface, best.Time, best.RunOn, rank, await BoardPlaces.CountAsync(connection, null, guildId, board, cancellationToken)));
        }

        return bests;
    }

    internal sealed class LocaleRow
    {
        public string? TimeZone { get; init; }

        public string? Units { get; init; }
    }
}
