using Dapper;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>The members of each server: their names as last seen, their choices, their bests.</summary>
internal sealed class MemberStore(Database database)
{
    /// <summary>Reads a member. One who is unknown has no name, no category and no bests.</summary>
    public async Task<StoredMember> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        const string MemberSql = """
            SELECT display_name AS DisplayName, category AS Category
            FROM member
            WHERE guild_id = @guildId AND user_id = @userId
            """;
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
        var member = await connection.QuerySingleOrDefaultAsync<MemberRow>(MemberSql, parameters);
        var bests = await connection.QueryAsync<BestRow>(BestsSql, parameters);
        return new StoredMember(
            member?.DisplayName,
            StoredText.ToEnumOrNull<Category>(member?.Category),
            [.. bests.Select(row => row.ToBest()).OrderBy(best => best.Surface)]);
    }

    /// <summary>Sets or clears a member's category, on the boards too.</summary>
    public Task SetCategoryAsync(ulong guildId, ulong userId, string displayName, Category? category, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await MemberRows.RememberAsync(transaction, guildId, userId, displayName, cancellationToken);
                var parameters = new { guildId = (long)guildId, userId = (long)userId, category = StoredText.Of(category), cancellationToken };
                await transaction.Connection!.ExecuteAsync(
                    "UPDATE member SET category = @category WHERE guild_id = @guildId AND user_id = @userId", parameters, transaction);
                return await transaction.Connection!.ExecuteAsync(
                    "UPDATE best SET category = @category WHERE guild_id = @guildId AND user_id = @userId", parameters, transaction);
            },
            cancellationToken);

    internal sealed class MemberRow
    {
        public required string DisplayName { get; init; }

        public string? Category { get; init; }
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
