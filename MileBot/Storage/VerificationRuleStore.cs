using System.Data.Common;
using Dapper;
using MileBot.Core.Times;
using MileBot.Organising.Notices;
using MileBot.Organising.Verification;
using NodaTime;

namespace MileBot.Storage;

/// <summary>Which bests each server has approved, and the channel where its organisers do so.</summary>
internal sealed class VerificationRuleStore(Database database)
{
    /// <summary>A channel is given up after two refusals at least so far apart.</summary>
    public static readonly TimeSpan RefusalsApart = TimeSpan.FromMinutes(30);

    /// <summary>Reads a server's rule; null where none is set.</summary>
    public async Task<VerificationRule?> FindAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, null, guildId, cancellationToken);
    }

    /// <summary>Sets or changes a server's rule. What was not posted yet is posted now; after a channel was given up, all that waits is.</summary>
    /// <param name="guildId">The server.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="change">Makes the new one of the old, which is null where none was set.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task<VerificationRule> SetAsync(
        ulong guildId, DateTimeOffset now, Func<VerificationRule?, VerificationRule> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, guildId, cancellationToken);
                var old = await ReadAsync(transaction.Connection!, transaction, guildId, cancellationToken);
                var rule = change(old) with { Problem = null };
                await WriteAsync(transaction, rule, cancellationToken);
                await NoticeRows.DropAsync(transaction, guildId, NoticeTopic.Verification, cancellationToken);
                await PendingPostRows.PostAnewAsync(transaction, guildId, movesAll: old?.Problem is not null, now, cancellationToken);
                return rule;
            },
            cancellationToken);

    /// <summary>Takes a server's rule away; what waits goes on waiting. Answers whether there was one.</summary>
    public async Task<bool> RemoveAsync(ulong guildId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            async transaction =>
            {
                await PendingPostRows.DropUnsentProofsAsync(transaction, guildId, cancellationToken);
                await NoticeRows.DropAsync(transaction, guildId, NoticeTopic.Verification, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    "DELETE FROM verification WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken }, transaction);
            },
            cancellationToken) > 0;

    /// <summary>Notes that Discord refused a server's channel. Where it did so long enough before, the channel is given up and who set it is told.</summary>
    /// <param name="rule">The rule with that channel.</param>
    /// <param name="why">Why, in words that go on after "I can't post in #queue:".</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    public Task RefusedAsync(VerificationRule rule, string why, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                const string First = """
                    UPDATE verification SET refused_at = @now
                    WHERE guild_id = @guildId AND channel_id = @channelId AND problem IS NULL AND refused_at IS NULL
                    """;
                const string Again = """
                    UPDATE verification SET problem = @why
                    WHERE guild_id = @guildId AND channel_id = @channelId AND problem IS NULL AND refused_at <= @longAgo
                    """;
                var parameters = new
                {
                    guildId = (long)rule.GuildId,
                    channelId = (long)rule.ChannelId,
                    why,
                    now = now.ToUnixTimeMilliseconds(),
                    longAgo = (now - RefusalsApart).ToUnixTimeMilliseconds(),
                    cancellationToken,
                };
                await transaction.Connection!.ExecuteAsync(First, parameters, transaction);
                if (await transaction.Connection!.ExecuteAsync(Again, parameters, transaction) == 0) return false;

                var notice = new Notice(rule.GuildId, NoticeTopic.Verification, VerificationText.Lost(rule.ChannelId, why).Value, rule.SetBy);
                await NoticeRows.WriteAsync(transaction, notice, Instant.FromDateTimeOffset(now), cancellationToken);
                return true;
            },
            cancellationToken);

    internal static async Task<VerificationRule?> ReadAsync(
        DbConnection connection, DbTransaction? transaction, ulong guildId, CancellationToken cancellationToken) =>
        (await connection.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT channel_id AS ChannelId, place AS Place, mark_hundredths AS MarkHundredths, set_by AS SetBy, problem AS Problem
            FROM verification
            WHERE guild_id = @guildId
            """,
            new { guildId = (long)guildId, cancellationToken },
            transaction))?.ToRule(guildId);

    /// <summary>Notes that a server's channel takes messages.</summary>
    internal static Task WorksAsync(DbTransaction transaction, ulong guildId, ulong channelId, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            "UPDATE verification SET refused_at = NULL WHERE guild_id = @guildId AND channel_id = @channelId AND refused_at IS NOT NULL AND problem IS NULL",
            new { guildId = (long)guildId, channelId = (long)channelId, cancellationToken },
            transaction);

    private static Task WriteAsync(DbTransaction transaction, VerificationRule rule, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO verification (guild_id, channel_id, place, mark_hundredths, set_by)
            VALUES (@guildId, @channelId, @place, @markHundredths, @setBy)
            ON CONFLICT (guild_id) DO UPDATE
            SET channel_id = excluded.channel_id, place = excluded.place, mark_hundredths = excluded.mark_hundredths, set_by = excluded.set_by,
                refused_at = NULL, problem = NULL
            """,
            new
            {
                guildId = (long)rule.GuildId,
                channelId = (long)rule.ChannelId,
                place = (long?)rule.Place,
                markHundredths = rule.Mark?.Hundredths,
                setBy = (long?)rule.SetBy,
                cancellationToken,
            },
            transaction);

    internal sealed class Row
    {
        public required long ChannelId { get; init; }

        public long? Place { get; init; }

        public long? MarkHundredths { get; init; }

        public long? SetBy { get; init; }

        public string? Problem { get; init; }

        public VerificationRule ToRule(ulong guildId) => new(guildId, (ulong)ChannelId)
        {
            Place = (int?)Place,
            Mark = MarkHundredths is { } hundredths ? RaceTime.FromHundredths(hundredths) : null,
            SetBy = (ulong?)SetBy,
            Problem = Problem,
        };
    }
}
