using MileBot.Core;
using MileBot.Pictures;

namespace MileBot.Tests.Pictures;

/// <summary>The barriers of the mile are history: Bannister's in 1954, Walker's in 1975, and the one that waits for a woman.</summary>
public class ProgressionTests
{
    [Fact]
    public void The_mens_barriers_fell_in_1931_1954_and_1975()
    {
        var history = Samples.History();

        history.Broken.Select(broken => (broken.Barrier.ToString(), broken.By.Athlete, broken.By.Date.Year)).ShouldBe(
        [
            ("3:50", "John Walker", 1975), ("4:00", "Roger Bannister", 1954), ("4:10", "Jules Ladoumègue", 1931),
        ]);
        history.Next.ShouldBe(Samples.Time("3:40"));
    }

    [Fact]
    public void Four_minutes_wait_for_a_woman() => Samples.History(sex: Sex.Women).Next.ShouldBe(Samples.Time("4:00"));

    [Fact]
    public void Every_mark_and_barrier_stands_within_the_chart()
    {
        foreach (var surface in (Surface[])[Surface.Track, Surface.Road, Surface.Indoor])
        {
            foreach (var sex in (Sex[])[Sex.Women, Sex.Men])
            {
                var history = Samples.History(surface, sex);
                var layout = new ProgressionLayout(history);

                layout.Records.ShouldAllBe(place => ProgressionLayout.Area.Contains(place));
                layout.Line[^1].Y.ShouldBe(layout.Times.Y(history.Current!.Mark), 0.01f);
                layout.Times.Y(history.Next).ShouldBeInRange(ProgressionLayout.Area.Top, ProgressionLayout.Area.Bottom);
            }
        }
    }
}
