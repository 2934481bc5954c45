using System.Data.Common;
using Dapper;

namespace MileBot.Storage;

/// <summary>The member table, as changed inside a larger transaction.</summary>
internal static class MemberRows
{
    /// <summary>Keeps the name a member goes by today, so that boards read well after they have left.</summary>
    public static async Task RememberAsync(DbTransaction transaction, ulong guildId, ulong userId, string displayName, CancellationToken cancellationToken)
    {
        await GuildRows.EnsureAsync(transaction, guildId, cancellationToken);
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO member (guild_id, user_id, display_name)
            VALUES (@guildId, @userId, @displayName)
            ON CONFLICT (guild_id, user_id) DO UPDATE SET display_name = excluded.display_name
            """,
            new { guildId = (long)guildId, userId = (long)userId, displayName, cancellationToken },
            transaction);
    }

    /// <summary>Notes that a member is in the server, whatever was before. Their standings are derived after that.</summary>
    public static Task<int> MarkReturnedAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "UPDATE member SET left_at = NULL WHERE guild_id = @guildId AND user_id = @userId AND left_at IS NOT NULL",
            new { guildId = (long)guildId, userId = (long)userId, cancellationToken },
            transaction);

    /// <summary>Reads what a member who is known says of themselves.</summary>
    public static async Task<MemberSettings> ReadSettingsAsync(DbTransaction transaction, ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + MemberSettingsRow.Columns + " FROM member WHERE guild_id = @guildId AND user_id = @userId";
        var parameters = new { guildId = (long)guildId, userId = (long)userId, cancellationToken };
        return (await transaction.Connection!.QuerySingleAsync<MemberSettingsRow>(Sql, parameters, transaction)).ToSettings();
    }

    /// <summary>Writes what a member who is known says of themselves.</summary>
    public static Task WriteSettingsAsync(
        DbTransaction transaction, ulong guildId, ulong userId, MemberSettings settings, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            UPDATE member
            SET category = @category, birth_year = @birthYear, compare_with = @compareWith, units = @units, time_zone = @timeZone,
                announces = @announces
            WHERE guild_id = @guildId AND user_id = @userId
            """,
            new
            {
                guildId = (long)guildId,
                userId = (long)userId,
                category = StoredText.Of(settings.Category),
                birthYear = (long?)settings.BirthYear,
                compareWith = StoredText.Of(settings.CompareWith),
                units = StoredText.Of(settings.Units),
                timeZone = settings.TimeZone,
                announces = settings.Announces ? 1L : 0L,
                cancellationToken,
            },
            transaction);
}
