using MileBot.Core;
using MileBot.Core.Progress;
using MileBot.Core.Records;
using MileBot.Core.Times;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>What there is to tell of a week beside its boards.</summary>
internal static class WeeklyNews
{
    /// <summary>How close to a barrier somebody is "within reach" of it.</summary>
    public static readonly TimeGap Reach = TimeGap.FromHundredths(500);

    /// <summary>Somebody's new best on a surface.</summary>
    public sealed record NewBest(ulong UserId, Surface Surface, Improvement Improvement);

    /// <summary>How many runners are within reach of a barrier.</summary>
    public sealed record Chase(Surface Surface, RaceTime Barrier, IReadOnlyList<ulong> UserIds);

    /// <summary>The bests of the week that beat the runner's own from before, the greatest improvement first.</summary>
    public static IReadOnlyList<NewBest> NewBests(WeeklyFacts facts) =>
    [
        .. facts.Runs
            .GroupBy(run => (run.UserId, run.Surface))
            .Where(runs => facts.BestsBefore.ContainsKey(runs.Key))
            .Select(runs => new NewBest(runs.Key.UserId, runs.Key.Surface, new Improvement(facts.BestsBefore[runs.Key], runs.Min(run => run.Time))))
            .Where(best => best.Improvement.After < best.Improvement.Before)
            .OrderByDescending(best => best.Improvement.Percent)
            .ThenBy(best => best.UserId),
    ];

    /// <summary>Those whose first mile of all was in the week, in the order in which they ran it.</summary>
    public static IReadOnlyList<ulong> FirstTimers(WeeklyFacts facts)
    {
        var before = facts.BestsBefore.Keys.Select(key => key.UserId).ToHashSet();
        return [.. facts.Runs.Select(run => run.UserId).Where(userId => !before.Contains(userId)).Distinct()];
    }

    /// <summary>The barriers with runners within reach, the one with most first.</summary>
    public static IReadOnlyList<Chase> BarrierRadar(WeeklyFacts facts) =>
    [
        .. facts.Bests
            .Select(best => (best.UserId, best.Surface, best.Time, Barrier: Barriers.Next(best.Time)))
            .Where(best => best.Barrier is { } barrier && best.Time - barrier <= Reach)
            .GroupBy(best => (best.Surface, best.Barrier), best => best.UserId)
            .Select(chase => new Chase(chase.Key.Surface, chase.Key.Barrier!.Value, [.. chase.Order()]))
            .OrderByDescending(chase => chase.UserIds.Count)
            .ThenBy(chase => chase.Barrier),
    ];

    /// <summary>Miles of earlier days that no post has told of: logged after it, or run on days between two posts.</summary>
    /// <param name="runs">The miles.</param>
    /// <param name="posts">The posts so far. What was run before the days of the first of them is no news.</param>
    public static IReadOnlyList<WeeklyRun> Untold(IEnumerable<WeeklyRun> runs, IReadOnlyList<(DateOnly LastDay, Instant ClaimedAt)> posts)
    {
        const int ToldBefore = 20; // The seven days of a post, and the fourteen before that it tells as late news.
        return posts.Count == 0
            ? []
            : [.. runs.Where(run => run.RunOn >= posts.Min(post => post.LastDay).AddDays(-6) && !posts.Any(post => Told(post, run)))];

        static bool Told((DateOnly LastDay, Instant ClaimedAt) post, WeeklyRun run) =>
            run.LoggedAt <= post.ClaimedAt && run.RunOn <= post.LastDay && run.RunOn >= post.LastDay.AddDays(-ToldBefore);
    }

    /// <summary>The roundest anniversary of a record within the week; null where there is none.</summary>
    public static Anniversary? AnniversaryOf(WeeklyFacts facts, RecordBook book)
    {
        int[] round = [100, 50, 25, 10, 5, 1];
        return Anniversary.Between(book, facts.FirstDay, facts.LastDay)
            .OrderByDescending(anniversary => round.First(years => anniversary.Years % years == 0))
            .ThenByDescending(anniversary => anniversary.Years)
            .FirstOrDefault();
    }
}
