using MileBot.Core;
using MileBot.Core.Grading;
using MileBot.Core.Predicting;
using MileBot.Core.Ranking;
using MileBot.Core.Times;

namespace MileBot.Tests.Core;

/// <summary>What a caller would call in a loop allocates nothing.</summary>
public class AllocationTests
{
    private static readonly RaceTime Time = RaceTime.FromMinutesAndSeconds(6, 42.3m);
    private static readonly Distance Marathon = StandardDistance.Marathon.Length;

    [Fact]
    public void Reading_a_time_allocates_nothing()
    {
        Allocated(() => RaceTimeText.TryParse("6 min 42,3", TimeLimits.Mile, out _)).ShouldBe(0);
        Allocated(() => RaceTimeText.TryParse("six forty-two", TimeLimits.Mile, out _)).ShouldBe(0);
    }

    [Fact]
    public void Writing_a_time_allocates_nothing()
    {
        var buffer = new char[RaceTimeText.MaxLength];

        Allocated(() => RaceTimeText.TryFormat(Time, buffer, out _)).ShouldBe(0);
    }

    [Fact]
    public void Grading_allocates_nothing()
    {
        Allocated(() => AgeGrading.Grade(Time, Sex.Women, 61, Surface.Track)).ShouldBe(0);
        Allocated(() => ScoringTable.OfMile(Surface.Track).Points(Time, Sex.Women)).ShouldBe(0);
        Allocated(() => OfficialTime.Of(Time, Surface.Road, Timing.Watch)).ShouldBe(0);
    }

    [Fact]
    public void Predicting_allocates_nothing()
    {
        Allocated(() => Riegel.Predict(Time, Mile.Distance, Marathon)).ShouldBe(0);
        Allocated(() => Cameron.Predict(Time, Mile.Distance, Marathon)).ShouldBe(0);
        Allocated(() => Vdot.Of(Time, Mile.Distance).TimeFor(Marathon)).ShouldBe(0);
    }

    [Fact]
    public void Ranking_in_place_allocates_nothing()
    {
        var (keys, items, places) = (new long[100], new int[100], new int[100]);

        Allocated(() =>
        {
            for (var i = 0; i < keys.Length; i++)
                keys[i] = (i * 37) % 50;

            CompetitionRanking.RankInPlace<long, int>(keys, items, places);
            return places[^1];
        }).ShouldBe(0);
    }

    private static long Allocated<T>(Func<T> call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
