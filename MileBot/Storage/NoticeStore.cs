using Dapper;
using MileBot.Organising.Notices;
using NodaTime;

namespace MileBot.Storage;

/// <summary>What organisers are to be told.</summary>
internal sealed class NoticeStore(Database database)
{
    private const string Columns = "guild_id AS GuildId, topic AS Topic, why AS Why, set_by AS SetBy";

    /// <summary>What is to be told now, the longest due first. A server that removed the bot is told nothing.</summary>
    public async Task<IReadOnlyList<Notice>> ToTellAsync(Instant now, int take, CancellationToken cancellationToken)
    {
        const string Sql = "SELECT " + Columns + """
             FROM notice
            WHERE tell_at <= @now AND NOT EXISTS (SELECT 1 FROM guild AS g WHERE g.guild_id = notice.guild_id AND g.removed_at IS NOT NULL)
            ORDER BY tell_at
            LIMIT @take
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(Sql, new { now = now.ToUnixTimeMilliseconds(), take = (long)take, cancellationToken });
        return [.. rows.Select(row => row.ToNotice())];
    }

    /// <summary>The first instant after another at which there is something to tell; null for none in sight.</summary>
    public async Task<Instant?> NextInstantAsync(Instant after, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var at = await connection.ExecuteScalarAsync<long?>(
            "SELECT MIN(tell_at) FROM notice WHERE tell_at > @after", new { after = after.ToUnixTimeMilliseconds(), cancellationToken });
        return at is { } found ? Instant.FromUnixTimeMilliseconds(found) : null;
    }

    /// <summary>Notes when to tell it again; null for no more. It stays to be shown to the next organiser.</summary>
    public Task TellAtAsync(Notice notice, Instant? at, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE notice SET tell_at = @at WHERE guild_id = @guildId AND topic = @topic",
                new { guildId = (long)notice.GuildId, topic = StoredText.Of(notice.Topic), at = at?.ToUnixTimeMilliseconds(), cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>Takes all there is to tell out, for an organiser who is reading now.</summary>
    public async Task<IReadOnlyList<Notice>> TakeAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var parameters = new { guildId = (long)guildId, cancellationToken };
        if (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM notice WHERE guild_id = @guildId", parameters) == 0) return [];

        return await database.WriteAsync<IReadOnlyList<Notice>>(
            async transaction =>
            {
                var rows = await transaction.Connection!.QueryAsync<Row>(
                    "DELETE FROM notice WHERE guild_id = @guildId RETURNING " + Columns, parameters, transaction);
                return [.. rows.Select(row => row.ToNotice()).OrderBy(notice => notice.Topic)];
            },
            cancellationToken);
    }

    /// <summary>What a server is called; null where that isn't known.</summary>
    public async Task<string?> FindGuildNameAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(
            "SELECT name FROM guild WHERE guild_id = @guildId", new { guildId = (long)guildId, cancellationToken });
    }

    internal sealed class Row
    {
        public required long GuildId { get; init; }

        public required string Topic { get; init; }

        public required string Why { get; init; }

        public long? SetBy { get; init; }

        public Notice ToNotice() => new((ulong)GuildId, StoredText.ToEnum<NoticeTopic>(Topic), Why, (ulong?)SetBy);
    }
}
