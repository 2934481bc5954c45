using Microsoft.Data.Sqlite;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>A server with 100,000 miles: its boards are derived from the log alone and right from the first line to the last.</summary>
public class ManyMilesTests
{
    private const int Members = 2_000;
    private const int Count = 100_000;
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_thousand_miles_make_the_boards_that_the_core_makes_of_them()
    {
        await using var file = new TestDatabase();
        await file.MigrateToAsync(2);
        var (miles, members) = Make();
        await WriteAsync(file, miles, members);
        await file.OpenAsync();

        var expected = new ExpectedBoards(miles, members);
        var boards = new BoardStore(file.Database);
        foreach (var kind in Enum.GetValues<BoardKind>().Where(kind => kind is not BoardKind.FirstTimers))
        {
            foreach (var period in Enum.GetValues<PeriodKind>())
            {
                var query = new BoardQuery(Miles.Guild, kind, Surface.Trial, Category.Everyone, period);
                var rows = expected.Rows(query, Today).ToList();
                foreach (var skip in (int[])[0, rows.Count / 2, Math.Max(0, rows.Count - 10)])
                {
                    var page = await boards.ReadAsync(query, skip, 10, 1, Miles.Noon, Cancellation);
                    page.Ranked.ShouldBe(rows.Count, query.ToString());
                    page.Rows.Select(row => (row.Place, row.UserId, ExpectedBoards.Figure(row.Score), row.ReachedOn))
                        .ShouldBe(rows.Skip(skip).Take(10), query.ToString());
                }

                (await boards.PositionAsync(query, 1_000, Miles.Noon, Cancellation)).ShouldBe(rows.FindIndex(row => row.User == 1_000) is >= 0 and var at ? at : null);
            }
        }
    }

    private static (List<(ulong User, Surface Surface, RaceTime Time, DateOnly On)> Miles, Dictionary<ulong, MemberSettings> Members) Make()
    {
        var random = new Random(1609_344);
        var members = Enumerable.Range(1, Members).ToDictionary(
            user => (ulong)user,
            user => user % 3 == 0 ? new MemberSettings() : new MemberSettings { Category = user % 2 == 0 ? Category.Women : Category.Men, BirthYear = 1940 + (user % 75) });
        var miles = Enumerable.Range(0, Count)
            .Select(_ => ((ulong)random.Next(1, Members + 1), Surface.Trial, RaceTime.FromHundredths(random.Next(250, 900) * 100L), Today.AddDays(-random.Next(0, 120))))
            .ToList();
        return (miles, members);
    }

    private static async Task WriteAsync(
        TestDatabase file, List<(ulong User, Surface Surface, RaceTime Time, DateOnly On)> miles, Dictionary<ulong, MemberSettings> members)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(Cancellation);
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO guild (guild_id, name) VALUES ({Miles.Guild}, 'A large club')";
        await command.ExecuteNonQueryAsync(Cancellation);
        command.CommandText = $"INSERT INTO member (guild_id, user_id, display_name, category, birth_year) VALUES ({Miles.Guild}, $user, 'runner', $category, $born)";
        foreach (var (user, settings) in members)
        {
            Set(command, ("$user", user), ("$category", (object?)StoredText.Of(settings.Category) ?? DBNull.Value), ("$born", (object?)settings.BirthYear ?? DBNull.Value));
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        command.CommandText = $"""
            INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source)
            VALUES ({Miles.Guild}, $id, $user, 'trial', $time, $on, 0, 'typed')
            """;
        for (var i = 0; i < miles.Count; i++)
        {
            Set(command, ("$id", i + 1), ("$user", miles[i].User), ("$time", miles[i].Time.Hundredths), ("$on", StoredText.Of(miles[i].On)));
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        await transaction.CommitAsync(Cancellation);
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
    }
}
