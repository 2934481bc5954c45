using MileBot.Core;
using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Progress;

public class ProgressTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void An_improvement_is_a_gain_and_a_percentage()
    {
        var improvement = new Improvement(Time("6:40"), Time("6:30"));

        improvement.Gain.Seconds.ShouldBe(10m);
        improvement.Percent.ShouldBe(2.5);
        new Improvement(Time("6:30"), Time("6:40")).Gain.Seconds.ShouldBe(-10m);
        default(Improvement).Percent.ShouldBe(0);
    }

    [Fact]
    public void A_goal_tells_what_is_done_and_what_a_week_asks()
    {
        var goal = GoalProgress.Of(Time("7:00"), Time("6:45"), Time("6:30"), Today, Today.AddDays(28));

        goal.ToGo.Seconds.ShouldBe(15m);
        goal.Done.ShouldBe(0.5);
        goal.WeeksLeft.ShouldBe(4);
        goal.WeeklyGain!.Value.Seconds.ShouldBe(3.75m);
        (goal.Start, goal.Best, goal.Goal).ShouldBe((Time("7:00"), Time("6:45"), Time("6:30")));
    }

    [Fact]
    public void What_a_week_asks_is_rounded_up() =>
        GoalProgress.Of(Time("6:40"), Time("6:40"), Time("6:30"), Today, Today.AddDays(21)).WeeklyGain!.Value.Seconds
            .ShouldBe(3.34m);

    [Fact]
    public void Without_a_day_nothing_is_asked_a_week()
    {
        var goal = GoalProgress.Of(Time("7:00"), Time("7:00"), Time("6:55"), Today, null);

        (goal.WeeksLeft, goal.WeeklyGain).ShouldBe((null, null));
        goal.Done.ShouldBe(0);
        goal.Verdict.ShouldBe(GoalVerdict.Realistic);
    }

    [Theory]
    [InlineData("6:30")]
    [InlineData("6:29")]
    public void A_goal_that_is_reached_is_done(string best)
    {
        var goal = GoalProgress.Of(Time("7:00"), Time(best), Time("6:30"), Today, Today.AddDays(-3));

        (goal.Done, goal.ToGo.Hundredths, goal.FitnessToGainPercent, goal.Verdict).ShouldBe((1, 0, 0, GoalVerdict.Reached));
    }

    [Fact]
    public void A_best_that_was_lost_or_a_start_at_the_goal_counts_as_nothing_done()
    {
        GoalProgress.Of(Time("7:00"), Time("7:10"), Time("6:30"), Today, null).Done.ShouldBe(0);
        GoalProgress.Of(Time("6:30"), Time("6:40"), Time("6:30"), Today, null).Done.ShouldBe(0);
        GoalProgress.Of(Time("6:20"), Time("6:40"), Time("6:30"), Today, null).Done.ShouldBe(0);
        GoalProgress.Of(Time("6:30"), Time("6:30"), Time("6:30"), Today, null).Done.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void When_the_day_has_come_time_is_up(int days)
    {
        var goal = GoalProgress.Of(Time("7:00"), Time("7:00"), Time("6:30"), Today, Today.AddDays(days));

        goal.Verdict.ShouldBe(GoalVerdict.TimeIsUp);
        goal.WeeklyGain.ShouldBeNull();
    }

    /// <summary>
    /// VDOT 50 is a mile of 5:50 in the book's table, 52 one of 5:38 and 53 one of 5:32: 4 and 6 % more. In eight weeks the
    /// study's runners gained 3.8 and 5.5 %.
    /// </summary>
    [Theory]
    [InlineData("5:50", "5:42", 56, GoalVerdict.Realistic)]
    [InlineData("5:50", "5:36", 56, GoalVerdict.Ambitious)]
    [InlineData("5:50", "5:30", 56, GoalVerdict.Unlikely)]
    [InlineData("5:50", "5:42", 14, GoalVerdict.Unlikely)]
    [InlineData("5:50", "5:30", 365, GoalVerdict.Realistic)]
    [InlineData("5:50", "4:30", 3650, GoalVerdict.Unlikely)]
    [InlineData("5:50", "4:53", 700, GoalVerdict.Unlikely)]
    public void A_goal_is_judged_by_what_training_studies_found(string best, string target, int days, GoalVerdict verdict) =>
        GoalProgress.Of(Time(best), Time(best), Time(target), Today, Today.AddDays(days)).Verdict.ShouldBe(verdict);

    [Fact]
    public void Fitness_to_gain_is_the_rise_of_vdot() =>
        GoalProgress.Of(Time("5:50"), Time("5:50"), Time("5:38"), Today, null).FitnessToGainPercent.ShouldBe(4, 0.7);

    [Fact]
    public void Nothing_is_no_goal()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => GoalProgress.Of(default, Time("6:00"), Time("6:00"), Today, null)).ParamName.ShouldBe("start");
        Should.Throw<ArgumentOutOfRangeException>(() => GoalProgress.Of(Time("6:00"), default, Time("6:00"), Today, null)).ParamName.ShouldBe("best");
        Should.Throw<ArgumentOutOfRangeException>(() => GoalProgress.Of(Time("6:00"), Time("6:00"), default, Today, null)).ParamName.ShouldBe("goal");
    }

    /// <summary>23 November 2026 is a Monday.</summary>
    [Fact]
    public void A_week_runs_from_monday_to_sunday()
    {
        Consistency.WeekOf(Today).ShouldBe(Today);
        Consistency.WeekOf(Today.AddDays(-1)).ShouldBe(Today.AddDays(-7));
        Consistency.WeekOf(Today.AddDays(6)).ShouldBe(Today);
        Today.DayOfWeek.ShouldBe(DayOfWeek.Monday);
    }

    [Theory]
    [InlineData("0 6", 1, 1, 1)]
    [InlineData("0 7", 2, 2, 2)]
    [InlineData("-1 0", 2, 2, 2)]
    [InlineData("-7 -14", 2, 2, 2)]
    [InlineData("-14", 1, 0, 1)]
    [InlineData("-28 -21 -14 0", 4, 1, 3)]
    [InlineData("-35", 0, 0, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("0 0 1 2", 1, 1, 1)]
    public void Weeks_with_a_mile_and_streaks_are_counted(string days, int weeks, int current, int longest)
    {
        var to = days.Contains('7', StringComparison.Ordinal) && !days.Contains('-', StringComparison.Ordinal) ? Today.AddDays(7) : Today;
        var miles = days.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => Today.AddDays(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

        var consistency = Consistency.Between(miles, Today.AddDays(-28), to);

        (consistency.Weeks, consistency.CurrentStreak, consistency.LongestStreak).ShouldBe((weeks, current, longest));
        consistency.Of.ShouldBe(to == Today ? 5 : 6);
    }

    [Fact]
    public void Weeks_dont_run_backwards() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Consistency.Between([], Today, Today.AddDays(-1))).ParamName
            .ShouldBe("to");

    [Theory]
    [InlineData(Surface.Track, null, true)]
    [InlineData(Surface.Road, null, true)]
    [InlineData(Surface.Trial, null, false)]
    [InlineData(Surface.Trial, 6, false)]
    [InlineData(Surface.Trial, 7, true)]
    [InlineData(Surface.Track, 6, true)]
    [InlineData(Surface.Indoor, 1, true)]
    [InlineData(Surface.Road, 10, true)]
    public void A_race_however_it_felt_and_a_7_of_10_is_hard(Surface surface, int? effort, bool hard) => Recovery.IsHard(surface, effort)
        .ShouldBe(hard);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-1, true)]
    [InlineData(-2, false)]
    public void Hard_efforts_are_two_days_apart(int days, bool tooSoon) => Recovery.IsTooSoon(Today, Today.AddDays(days))
        .ShouldBe(tooSoon);

    [Fact]
    public void The_next_hard_day_is_the_day_after_tomorrow() => Recovery.NextHardDay(Today).ShouldBe(Today.AddDays(2));

    private static RaceTime Time(string text)
    {
        RaceTimeText.Parse(text).TryGetValue(out var time, out _).ShouldBeTrue();
        return time;
    }
}
