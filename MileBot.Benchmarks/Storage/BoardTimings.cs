using System.Diagnostics;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Benchmarks.Storage;

/// <summary>
/// How long people wait in a server of very many members, each with a mile within the last thirty days. One database is used for
/// everything, as deriving it takes far longer than all that is measured.
/// </summary>
internal static class BoardTimings
{
    private const int Times = 41;

    /// <summary>Measures and prints the median and the slowest of each.</summary>
    public static async Task RunAsync(int members)
    {
        await using var club = await LargeClub.OpenAsync(members);
        var boards = new BoardStore(club.Database);
        var somebody = (ulong)members / 2;
        await OnceAsync("derive everything from the log", () => ReadAsync(boards, BoardKind.Fastest, PeriodKind.Week, Category.Everyone, 0, somebody));
        foreach (var kind in Enum.GetValues<BoardKind>().Where(kind => kind is not BoardKind.FirstTimers))
        {
            foreach (var period in Enum.GetValues<PeriodKind>())
            {
                await RepeatAsync($"{kind}, {period}, first page", _ => ReadAsync(boards, kind, period, Category.Everyone, 0, somebody));
                await RepeatAsync($"{kind}, {period}, a page in the middle", i => ReadAsync(boards, kind, period, Category.Everyone, (members / 2) + i, somebody));
                await RepeatAsync($"{kind}, {period}, women's last page", _ => ReadAsync(boards, kind, period, Category.Women, int.MaxValue, somebody));
            }

            await RepeatAsync($"{kind}, where a member is", i => boards.PositionAsync(
                new(LargeClub.Guild, kind, Surface.Trial, Category.Everyone, PeriodKind.Last30Days), somebody + (ulong)i, LargeClub.Noon, default));
        }

        await MeasureMembersAsync(club, somebody);
        await OnceAsync("bring the boards to the next day", () => boards.BringUpToDateAsync(LargeClub.Guild, LargeClub.Noon.AddDays(1), default));
    }

    private static async Task MeasureMembersAsync(LargeClub club, ulong somebody)
    {
        var (members, performances) = (new MemberStore(club.Database), new PerformanceStore(club.Database));
        await RepeatAsync("a member's bests with their ranks", i => members.FindAsync(LargeClub.Guild, somebody + (ulong)i, default));
        await RepeatAsync("log a mile", i => performances.LogAsync(Mile(somebody, i), default));
        await RepeatAsync("take it back", i => performances.UndoAsync(
            LargeClub.Guild, Mile(somebody, i).Id, Mile(somebody, i).UserId, LargeClub.Noon, TimeSpan.FromMinutes(10), default));
        await RepeatAsync("change a category", i => members.ChangeSettingsAsync(
            LargeClub.Guild, somebody + (ulong)i, "Runner", settings => settings with { Category = Category.Nonbinary }, default));
    }

    private static NewPerformance Mile(ulong somebody, int i) => new(
        LargeClub.Guild, 10_000_000 + (ulong)i, somebody + (ulong)i, "Runner", RaceTime.FromHundredths(40_000 + (17 * i)), LargeClub.Noon,
        new PerformanceDetails(Surface.Trial, LargeClub.Today));

    private static Task<BoardPage> ReadAsync(BoardStore boards, BoardKind kind, PeriodKind period, Category category, int skip, ulong userId) =>
        boards.ReadAsync(new(LargeClub.Guild, kind, Surface.Trial, category, period), skip, 10, userId, LargeClub.Noon, default);

    private static async Task RepeatAsync(string what, Func<int, Task> action)
    {
        var elapsed = new List<double>(Times);
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await action(i);
            elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        elapsed.RemoveAt(0);
        elapsed.Sort();
        Console.WriteLine($"{what,-48} {elapsed[elapsed.Count / 2],8:0.00} ms   slowest {elapsed[^1],8:0.00} ms");
    }

    private static async Task OnceAsync(string what, Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        Console.WriteLine($"{what,-48} {Stopwatch.GetElapsedTime(start).TotalMilliseconds,8:0} ms");
    }
}
