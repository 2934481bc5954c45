using MileBot.Core;
using MileBot.Pictures;

namespace MileBot.Tests.Pictures;

public class GoalPathTests
{
    [Theory]
    [InlineData("7:10", "7:10", "6:30", 0)]
    [InlineData("7:10", "6:50", "6:30", 0.5)]
    [InlineData("7:10", "6:30", "6:30", 1)]
    [InlineData("7:10", "6:29", "6:30", 1)]
    [InlineData("7:10", "7:20", "6:30", 0)]
    [InlineData("6:20", "6:40", "6:30", 0)]
    public void The_share_of_the_way_is_between_nothing_and_all(string start, string best, string goal, double done) =>
        new GoalPath("Ann", Surface.Track, new(Samples.Day, Samples.Time(start)), new(Samples.Day, Samples.Time(best)), Samples.Time(goal)).Done.ShouldBe(done);
}
