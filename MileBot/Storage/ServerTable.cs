namespace MileBot.Storage;

/// <summary>What of a table belongs to a server as a whole, and is handed to those who manage it.</summary>
/// <remarks>
/// Private settings of members belong to them alone: birth year, time zone, units, whom they compare with, goals, open questions. Neither
/// is anything of somebody who wishes to be hidden the server's to hand out.
/// </remarks>
/// <param name="Name">What it is called in the file.</param>
/// <param name="Sql">The query for its rows.</param>
internal sealed record ServerTable(string Name, string Sql)
{
    /// <summary>The condition for what is about nobody who wishes to be hidden.</summary>
    private const string OfNobodyHidden = """
        NOT EXISTS (SELECT 1 FROM member AS h WHERE h.guild_id = t.guild_id AND h.user_id = t.user_id AND h.hidden_at IS NOT NULL)

        """;

    /// <summary>The miles that stand, with the names of their runners, for a spreadsheet.</summary>
    public static ServerTable Miles { get; } = new(
        "miles",
        """
        SELECT m.display_name AS name, t.time_hundredths, t.run_on, t.surface, m.category, t.location, t.note, t.timing, t.effort, t.link,
            t.logged_at, t.source
        FROM performance AS t
        JOIN member AS m ON m.guild_id = t.guild_id AND m.user_id = t.user_id
        WHERE t.guild_id = @guildId AND t.removed_at IS NULL AND m.hidden_at IS NULL
        ORDER BY t.run_on, t.time_hundredths, t.performance_id
        """);

    /// <summary>Everything, table by table.</summary>
    public static IReadOnlyList<ServerTable> All { get; } =
    [
        new("server", "SELECT guild_id, name, time_zone, units, organiser_role FROM guild AS t WHERE guild_id = @guildId"),
        new(
            "members",
            "SELECT user_id, display_name, category, left_at FROM member AS t WHERE guild_id = @guildId AND hidden_at IS NULL ORDER BY user_id"),
        new(
            "performances",
            """
            SELECT performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, timing, effort, location, link, note, logged_by,
                import_id, merge_id, replaces_id, removed_at, removed_by
            FROM performance AS t
            WHERE guild_id = @guildId AND
            """ + " " + OfNobodyHidden + "ORDER BY user_id, run_on, performance_id"),
        new(
            "weekly_post",
            "SELECT channel_id, day, time, time_zone, boards, category, skips_empty, is_quiet, set_by FROM weekly_job AS t WHERE guild_id = @guildId"),
        new(
            "audit",
            """
            SELECT audit_id, acted_at, acted_by, action, user_id, performance_id, detail
            FROM audit AS t
            WHERE guild_id = @guildId AND
            """ + " " + OfNobodyHidden + "ORDER BY acted_at, audit_id"),
    ];
}
