using System.Data.Common;
using System.Runtime.InteropServices;
using Dapper;

namespace MileBot.Storage;

/// <summary>By how much the bands of a server's boards grow and shrink in one transaction.</summary>
internal sealed class TallyChanges(ulong guildId)
{
    private readonly Dictionary<(string Board, long Band), long> changes = [];

    /// <summary>Notes that a row with a score came to a board (1) or went (-1).</summary>
    public void Add(string board, BoardKind kind, long score, int change) =>
        CollectionsMarshal.GetValueRefOrAddDefault(changes, (board, BoardScore.BandOf(kind, score)), out _) += change;

    /// <summary>Writes what was noted.</summary>
    public async Task WriteAsync(DbTransaction transaction)
    {
        const string Add = """
            INSERT INTO standing_tally (guild_id, board, band, members) VALUES (@GuildId, @Board, @Band, @Change)
            ON CONFLICT (guild_id, board, band) DO UPDATE SET members = standing_tally.members + excluded.members
            """;
        const string DropEmpty = "DELETE FROM standing_tally WHERE guild_id = @GuildId AND board = @Board AND band = @Band AND members = 0";
        var rows = changes.Where(pair => pair.Value != 0)
            .Select(pair => new Row { GuildId = (long)guildId, Board = pair.Key.Board, Band = pair.Key.Band, Change = pair.Value })
            .ToList();
        await transaction.Connection!.ExecuteAsync(Add, rows, transaction);
        await transaction.Connection!.ExecuteAsync(DropEmpty, rows.Where(row => row.Change < 0).ToList(), transaction);
    }

    internal sealed class Row
    {
        public required long GuildId { get; init; }

        public required string Board { get; init; }

        public required long Band { get; init; }

        public required long Change { get; init; }
    }
}
