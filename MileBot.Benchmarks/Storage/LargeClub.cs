using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Benchmarks.Storage;

/// <summary>A server in which each of very many members ran one time trial within the last thirty days, in a file of its own.</summary>
internal sealed class LargeClub : IAsyncDisposable
{
    public const ulong Guild = 100;

    private readonly string folder = Directory.CreateTempSubdirectory("milebot-benchmark-").FullName;

    private LargeClub(int members)
    {
        Members = members;
        Database = new Database(new DatabaseOpener(
            Options.Create(new StorageOptions { ConnectionString = ConnectionString }), TimeProvider.System, NullLogger<DatabaseOpener>.Instance));
    }

    /// <summary>The day as of which the club's boards are.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public int Members { get; }

    public Database Database { get; }

    private string ConnectionString => $"Data Source={Path.Combine(folder, "milebot.db")}";

    /// <summary>Opens a club; its boards are derived by the first who reads them.</summary>
    public static async Task<LargeClub> OpenAsync(int members)
    {
        var club = new LargeClub(members);
        await club.Database.StartAsync(CancellationToken.None);
        await club.FillAsync();
        return club;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Two members in three say their category and birth year.</summary>
    private async Task FillAsync()
    {
        var random = new Random(1609_344);
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        await using var member = connection.CreateCommand();
        member.CommandText = $"INSERT INTO member (guild_id, user_id, display_name, category, birth_year) VALUES ({Guild}, $user, 'Runner ' || $user, $category, $born)";
        await using var mile = connection.CreateCommand();
        mile.CommandText = $"""
            INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source)
            VALUES ({Guild}, $user, $user, 'trial', $time, $on, 0, 'typed')
            """;
        for (var user = 1; user <= Members; user++)
        {
            object category = user % 3 == 0 ? DBNull.Value : StoredText.Of(user % 2 == 0 ? Category.Women : Category.Men);
            Run(member, ("$user", user), ("$category", category), ("$born", user % 3 == 0 ? DBNull.Value : 1940 + (user % 75)));
            Run(mile, ("$user", user), ("$time", random.Next(24_000, 90_000)), ("$on", StoredText.Of(Today.AddDays(-random.Next(0, 30)))));
        }

        await transaction.CommitAsync();
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
