using System.Data.Common;
using System.Runtime.InteropServices;

namespace MileBot.Storage;

/// <summary>By how much the bands of a server's boards grow and shrink in one transaction.</summary>
internal sealed class TallyChanges(ulong guildId)
{
    private readonly Dictionary<(string Board, long Band), long> changes = [];

    /// <summary>Notes that a row with a score came to a board (1) or went (-1).</summary>
    public void Add(string board, BoardKind kind, long score, int change) =>
        CollectionsMarshal.GetValueRefOrAddDefault(changes, (board, BoardScore.BandOf(kind, score)), out _) += change;

    /// <summary>Writes what was noted.</summary>
    public async Task WriteAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        const string Add = """
            INSERT INTO standing_tally (guild_id, board, band, members) VALUES (@guildId, @board, @band, @change)
            ON CONFLICT (guild_id, board, band) DO UPDATE SET members = standing_tally.members + excluded.members
            """;
        const string DropEmpty = "DELETE FROM standing_tally WHERE guild_id = @guildId AND board = @board AND band = @band AND members = 0";
        await using var add = new RepeatedCommand(transaction, Add, "@guildId", "@board", "@band", "@change");
        await using var dropEmpty = new RepeatedCommand(transaction, DropEmpty, "@guildId", "@board", "@band");
        foreach (var ((board, band), change) in changes.Where(pair => pair.Value != 0))
        {
            await add.RunAsync(cancellationToken, (long)guildId, board, band, change);
            if (change < 0) await dropEmpty.RunAsync(cancellationToken, (long)guildId, board, band);
        }
    }
}
