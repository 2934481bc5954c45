using Dapper;
using MileBot.Core;

namespace MileBot.Storage;

/// <summary>What members typed while a question about it is open, so that the answer still works after a restart.</summary>
internal sealed class DraftStore(Database database)
{
    /// <summary>Keeps a draft; the same id a second time changes nothing.</summary>
    public Task KeepAsync(Draft draft, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, draft.GuildId, cancellationToken);
                return await transaction.Connection!.ExecuteAsync(
                    """
                    INSERT INTO draft (
                        guild_id, draft_id, user_id, asked_at, surface, run_on, timing, effort, location, link, note, is_private,
                        for_user_id, for_name, time_text)
                    VALUES (
                        @guildId, @draftId, @userId, @askedAt, @surface, @runOn, @timing, @effort, @location, @link, @note, @isPrivate,
                        @forUserId, @forName, @timeText)
                    ON CONFLICT (guild_id, draft_id) DO NOTHING
                    """,
                    new
                    {
                        guildId = (long)draft.GuildId,
                        draftId = (long)draft.Id,
                        userId = (long)draft.UserId,
                        askedAt = draft.AskedAt.ToUnixTimeMilliseconds(),
                        surface = StoredText.Of(draft.Details.Surface),
                        runOn = StoredText.Of(draft.Details.RunOn),
                        timing = StoredText.Of(draft.Details.Timing),
                        effort = (long?)draft.Details.Effort,
                        location = draft.Details.Location,
                        link = draft.Details.Link,
                        note = draft.Details.Note,
                        isPrivate = draft.IsPrivate ? 1L : 0L,
                        forUserId = (long?)draft.ForUserId,
                        forName = draft.ForName,
                        timeText = draft.TimeText,
                        cancellationToken,
                    },
                    transaction);
            },
            cancellationToken);

    /// <summary>Finds an open draft; null where it was answered, dropped or has aged out.</summary>
    public async Task<Draft?> FindAsync(ulong guildId, ulong draftId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            """
            SELECT user_id AS UserId, asked_at AS AskedAt, surface AS Surface, run_on AS RunOn, timing AS Timing, effort AS Effort,
                location AS Location, link AS Link, note AS Note, is_private AS IsPrivate, for_user_id AS ForUserId, for_name AS ForName,
                time_text AS TimeText
            FROM draft
            WHERE guild_id = @guildId AND draft_id = @draftId
            """,
            new { guildId = (long)guildId, draftId = (long)draftId, cancellationToken });
        return row?.ToDraft(guildId, draftId);
    }

    /// <summary>Notes whose mile it is, which was asked; false where somebody else was decided on already.</summary>
    public async Task<bool> DecideAsync(Draft draft, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "UPDATE draft SET for_user_id = @forUserId, for_name = @forName WHERE guild_id = @guildId AND draft_id = @draftId AND (for_user_id IS NULL OR for_user_id = @forUserId)",
                new { guildId = (long)draft.GuildId, draftId = (long)draft.Id, forUserId = (long?)draft.ForUserId, forName = draft.ForName, cancellationToken },
                transaction),
            cancellationToken) == 1;

    /// <summary>Forgets a draft that was answered.</summary>
    public Task DropAsync(ulong guildId, ulong draftId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.Connection!.ExecuteAsync(
                "DELETE FROM draft WHERE guild_id = @guildId AND draft_id = @draftId",
                new { guildId = (long)guildId, draftId = (long)draftId, cancellationToken },
                transaction),
            cancellationToken);

    /// <summary>
    /// Forgets the drafts nobody answered, the lists nobody had logged, and the proofs that came with drafts: those for which no message to
    /// organisers waits.
    /// </summary>
    public Task DropOlderThanAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await ImportRows.DeleteOlderThanAsync(transaction, instant, cancellationToken);
                var parameters = new { instant = instant.ToUnixTimeMilliseconds(), cancellationToken };
                await transaction.Connection!.ExecuteAsync("DELETE FROM draft WHERE asked_at < @instant", parameters, transaction);
                return await transaction.Connection!.ExecuteAsync(
                    """
                    DELETE FROM pending_proof
                    WHERE kept_at < @instant AND NOT EXISTS (
                        SELECT 1 FROM pending_post AS p
                        WHERE p.guild_id = pending_proof.guild_id AND p.mile_id = pending_proof.mile_id AND p.message_id IS NULL)
                    AND NOT EXISTS (
                        SELECT 1 FROM pending_mile AS m
                        WHERE m.guild_id = pending_proof.guild_id AND m.mile_id = pending_proof.mile_id AND m.state = 'waiting')
                    """,
                    parameters,
                    transaction);
            },
            cancellationToken);

    internal sealed class Row
    {
        public required long UserId { get; init; }

        public required long AskedAt { get; init; }

        public required string Surface { get; init; }

        public required string RunOn { get; init; }

        public string? Timing { get; init; }

        public long? Effort { get; init; }

        public string? Location { get; init; }

        public string? Link { get; init; }

        public string? Note { get; init; }

        public required long IsPrivate { get; init; }

        public long? ForUserId { get; init; }

        public string? ForName { get; init; }

        public string? TimeText { get; init; }

        public Draft ToDraft(ulong guildId, ulong draftId) => new(
            guildId,
            draftId,
            (ulong)UserId,
            DateTimeOffset.FromUnixTimeMilliseconds(AskedAt),
            new PerformanceDetails(StoredText.ToEnum<Surface>(Surface), StoredText.ToDate(RunOn))
            {
                Timing = StoredText.ToEnumOrNull<Timing>(Timing),
                Effort = (int?)Effort,
                Location = Location,
                Link = Link,
                Note = Note,
            },
            IsPrivate != 0)
        {
            ForUserId = (ulong?)ForUserId,
            ForName = ForName,
            TimeText = TimeText,
        };
    }
}
