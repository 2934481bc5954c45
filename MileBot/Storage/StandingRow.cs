namespace MileBot.Storage;

/// <summary>A row of the standings, as the table has it.</summary>
internal sealed class StandingRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        guild_id AS GuildId, user_id AS UserId, board AS Board, score AS Score, reached_on AS ReachedOn,
        before_hundredths AS BeforeHundredths, after_hundredths AS AfterHundredths
        """;

    public required long GuildId { get; init; }

    public required long UserId { get; init; }

    public required string Board { get; init; }

    public required long Score { get; init; }

    public required string ReachedOn { get; init; }

    public long? BeforeHundredths { get; init; }

    public long? AfterHundredths { get; init; }

    public BoardKind Kind => BoardKey.KindOf(Board);

    public static StandingRow Of(ulong guildId, ulong userId, Standing standing)
    {
        var gain = (standing.Score as BoardScore.Gain)?.Value;
        return new StandingRow
        {
            GuildId = (long)guildId,
            UserId = (long)userId,
            Board = standing.Board.ToString(),
            Score = standing.Score.Order,
            ReachedOn = StoredText.Of(standing.ReachedOn),
            BeforeHundredths = gain?.Before.Hundredths,
            AfterHundredths = gain?.After.Hundredths,
        };
    }

    public bool SaysTheSameAs(StandingRow other) =>
        (Score, BeforeHundredths, AfterHundredths) == (other.Score, other.BeforeHundredths, other.AfterHundredths)
        && string.Equals(ReachedOn, other.ReachedOn, StringComparison.Ordinal);
}
