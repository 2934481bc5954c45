using System.Data.Common;

namespace MileBot.Storage;

/// <summary>Writes standings, and keeps the tally of their boards.</summary>
internal sealed class StandingWriter(DbTransaction transaction, ulong guildId) : IAsyncDisposable
{
    private readonly TallyChanges tally = new(guildId);

    private readonly RepeatedCommand write = new(
        transaction,
        """
        INSERT INTO standing (guild_id, user_id, board, score, reached_on, before_hundredths, after_hundredths)
        VALUES (@guildId, @userId, @board, @score, @reachedOn, @before, @after)
        ON CONFLICT (guild_id, user_id, board) DO UPDATE
        SET score = excluded.score, reached_on = excluded.reached_on,
            before_hundredths = excluded.before_hundredths, after_hundredths = excluded.after_hundredths
        """,
        "@guildId", "@userId", "@board", "@score", "@reachedOn", "@before", "@after");

    private readonly RepeatedCommand remove = new(
        transaction,
        "DELETE FROM standing WHERE guild_id = @guildId AND user_id = @userId AND board = @board",
        "@guildId", "@userId", "@board");

    /// <summary>Writes a row in the place of the one before it, if there was one.</summary>
    public Task WriteAsync(StandingRow row, StandingRow? before, CancellationToken cancellationToken)
    {
        if (before is not null) tally.Add(before.Board, before.Kind, before.Score, -1);
        tally.Add(row.Board, row.Kind, row.Score, 1);
        return write.RunAsync(
            cancellationToken, row.GuildId, row.UserId, row.Board, row.Score, row.ReachedOn, row.BeforeHundredths, row.AfterHundredths);
    }

    /// <summary>Removes a row.</summary>
    public Task RemoveAsync(StandingRow row, CancellationToken cancellationToken)
    {
        tally.Add(row.Board, row.Kind, row.Score, -1);
        return remove.RunAsync(cancellationToken, row.GuildId, row.UserId, row.Board);
    }

    /// <summary>Writes the tally; until then it is only noted.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) => tally.WriteAsync(transaction, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await write.DisposeAsync();
        await remove.DisposeAsync();
    }
}
