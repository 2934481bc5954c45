using CsCheck;
using MileBot.Core.Predicting;
using MileBot.Core.Progress;
using MileBot.Core.Times;
using MileBot.Core.Training;
using MileBot.Tests.Core.Properties;

namespace MileBot.Tests.Core.Training;

public class TrainingBlockTests
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    /// <summary>Every kind of block, without a best.</summary>
    public static TheoryData<Experience, TrainingEmphasis> Kinds => new(
        from experience in Enum.GetValues<Experience>()
        from emphasis in TrainingBlock.EmphasesFor(experience)
        select (experience, emphasis));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_block_takes_six_or_eight_weeks_and_ends_with_the_one_mile(Experience experience, TrainingEmphasis emphasis)
    {
        var block = TrainingBlock.For(new(experience, emphasis));

        block.Weeks.ShouldBeOneOf(6, 8);
        block.Sessions.Select(session => session.Week).Distinct().ShouldBe(Enumerable.Range(1, block.Weeks));
        block.Sessions[^1].Kind.ShouldBe(SessionKind.Mile);
        block.Sessions.Count(session => session.Kind == SessionKind.Mile).ShouldBe(1);
        // A Saturday, where it starts on a Monday.
        block.MileOn(Monday).DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        block.MileOn(Monday).ShouldBe(Monday.AddDays(7 * block.Weeks - 2));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Days_come_in_order_and_none_has_two_sessions(Experience experience, TrainingEmphasis emphasis)
    {
        var days = TrainingBlock.For(new(experience, emphasis)).Sessions.Select(session => session.On(Monday)).ToArray();

        days.ShouldBeInOrder();
        days.Distinct().Count().ShouldBe(days.Length);
        days[0].ShouldBeGreaterThanOrEqualTo(Monday);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Two_days_at_least_lie_between_hard_efforts(Experience experience, TrainingEmphasis emphasis)
    {
        var hard = TrainingBlock.For(new(experience, emphasis)).Sessions.Where(session => session.IsHard).Select(session => session.On(Monday)).ToArray();

        hard.Zip(hard.Skip(1), (one, next) => next.DayNumber - one.DayNumber).ShouldAllBe(days => days >= 2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_session_says_how_much_of_it_there_is(Experience experience, TrainingEmphasis emphasis)
    {
        foreach (var session in TrainingBlock.For(new(experience, emphasis)).Sessions)
        {
            (session.RunWalk is not null).ShouldBe(session.Kind == SessionKind.RunWalk);
            (session.Repeats > 0).ShouldBe(session.Kind is SessionKind.Repeats or SessionKind.Strides);
            (session.Minutes > 0).ShouldBe(session.Kind is not (SessionKind.RunWalk or SessionKind.Repeats or SessionKind.Mile));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Long_runs_grow_by_a_tenth_at_most_and_rest_in_the_fourth_week(Experience experience, TrainingEmphasis emphasis)
    {
        var longRuns = TrainingBlock.For(new(experience, emphasis)).Sessions.Where(session => session.Kind == SessionKind.LongRun).ToArray();
        if (experience is Experience.New or Experience.Returning)
        {
            longRuns.ShouldBeEmpty();
            return;
        }

        longRuns[3].Minutes.ShouldBeLessThan(longRuns[2].Minutes);
        for (var i = 1; i < longRuns.Length; i++)
        {
            // Whole minutes are rounded down, so the one before may have lost up to one.
            longRuns[i].Minutes.ShouldBeLessThanOrEqualTo((int)(1.1 * (longRuns[..i].Max(run => run.Minutes) + 1)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Who_starts_or_comes_back_walks_in_between_and_runs_no_repeats(Experience experience, TrainingEmphasis emphasis)
    {
        var kinds = TrainingBlock.For(new(experience, emphasis) { Best = RaceTime.FromMinutesAndSeconds(6) }).Sessions.Select(session => session.Kind).ToArray();

        var building = experience is Experience.New or Experience.Returning;
        kinds.Contains(SessionKind.RunWalk).ShouldBe(building);
        if (building) kinds.ShouldNotContain(SessionKind.Repeats);
    }

    [Theory]
    [InlineData(Experience.Casual)]
    [InlineData(Experience.Regular)]
    public void A_base_has_something_of_all_four_ways_to_train(Experience experience) =>
        new[] { SessionKind.LongRun, SessionKind.Repeats, SessionKind.CrossTraining, SessionKind.Mindful }
            .Except(TrainingBlock.For(new(experience, TrainingEmphasis.Base)).Sessions.Select(session => session.Kind))
            .ShouldBeEmpty();

    [Fact]
    public void Jogging_grows_while_the_whole_stays_about_as_long()
    {
        var steps = TrainingBlock.For(new(Experience.New, TrainingEmphasis.Base)).Sessions
            .Select(session => session.RunWalk).OfType<RunWalk>().ToArray();

        // The guide's own first steps: jog 1 minute, walk 2, eight times; then jog 2, walk 2.
        steps[0].ShouldBe(new RunWalk(1, 2, 8));
        steps[2].ShouldBe(new RunWalk(2, 2, 6));
        steps.ShouldAllBe(step => step.Minutes >= 20 && step.Minutes <= 30);
        // By then a 14-minute mile is two stretches of jogging.
        steps.Max(step => step.RunMinutes).ShouldBe(9);
    }

    [Fact]
    public void Repeats_are_run_at_the_repetition_pace_of_the_book()
    {
        // Daniels' Running Formula, 2nd ed., VDOT 50: mile 5:50, R 87 s a lap, easy about 8:32 a mile.
        var block = TrainingBlock.For(new(Experience.Regular, TrainingEmphasis.Intervals) { Best = RaceTime.FromMinutesAndSeconds(5, 50) });

        var repeats = block.Sessions.Where(session => session.Kind == SessionKind.Repeats).ToArray();
        repeats.Select(session => session.Repeats).ShouldBe([6, 7, 6, 8, 4]);
        repeats.ShouldAllBe(session => Math.Abs(session.RepeatTime!.Value.TotalSeconds - 87) <= 1);
        var easy = block.Sessions.First(session => session.Kind == SessionKind.LongRun).Pace.ShouldNotBeNull();
        easy.Fastest.Per(Mile.Distance).ShouldBeLessThan(RaceTime.FromMinutesAndSeconds(8, 32));
        easy.Slowest.Per(Mile.Distance).ShouldBeGreaterThan(RaceTime.FromMinutesAndSeconds(8, 32));
    }

    [Fact]
    public void A_runner_outside_the_books_tables_repeats_at_the_pace_of_their_own_mile()
    {
        // 840 s × 400 m ÷ 1,609.344 m = 208.78 s.
        var block = TrainingBlock.For(new(Experience.Casual, TrainingEmphasis.Base) { Best = RaceTime.FromMinutesAndSeconds(14) });

        block.Sessions.Where(session => session.Kind == SessionKind.Repeats)
            .ShouldAllBe(session => session.RepeatTime == RaceTime.FromSeconds(209m));
        block.Sessions.ShouldAllBe(session => session.Pace == null);
    }

    [Fact]
    public void After_the_easier_week_repeats_are_as_fast_as_a_target_within_reach()
    {
        // 6:30 to 6:22: 382 s × 400 m ÷ 1,609.344 m = 94.95 s.
        var block = TrainingBlock.For(new(Experience.Regular, TrainingEmphasis.Intervals)
        {
            Best = RaceTime.FromMinutesAndSeconds(6, 30),
            Target = RaceTime.FromMinutesAndSeconds(6, 22),
        });

        block.Verdict.ShouldBeOneOf(GoalVerdict.Realistic, GoalVerdict.Ambitious);
        var times = block.Sessions.Where(session => session.Kind == SessionKind.Repeats).Select(session => session.RepeatTime!.Value).ToArray();
        times[^1].ShouldBe(RaceTime.FromSeconds(95m));
        times.ShouldBe(times.OrderDescending());
    }

    [Fact]
    public void A_target_out_of_reach_makes_no_session_faster()
    {
        var aim = new TrainingAim(Experience.Regular, TrainingEmphasis.Intervals) { Best = RaceTime.FromMinutesAndSeconds(6, 30) };
        var without = TrainingBlock.For(aim);
        var dreaming = TrainingBlock.For(aim with { Target = RaceTime.FromMinutesAndSeconds(4) });

        dreaming.Verdict.ShouldBe(GoalVerdict.Unlikely);
        without.Verdict.ShouldBeNull();
        dreaming.Sessions.Select(session => session.RepeatTime).ShouldBe(without.Sessions.Select(session => session.RepeatTime));
    }

    [Fact]
    public void Who_comes_back_goes_by_effort_whatever_they_ran_before() =>
        TrainingBlock.For(new(Experience.Returning, TrainingEmphasis.CrossTraining) { Best = RaceTime.FromMinutesAndSeconds(5) }).Sessions
            .ShouldAllBe(session => session.Pace == null && session.RepeatTime == null);

    [Fact]
    public void An_emphasis_that_is_not_for_a_beginner_is_refused() =>
        Should.Throw<ArgumentException>(() => TrainingBlock.For(new(Experience.New, TrainingEmphasis.Intervals)))
            .ParamName.ShouldBe("aim");

    [Fact]
    public void Any_mile_gets_a_block_and_no_repeat_is_faster_than_both_target_and_repetition_pace() =>
        Gen.Select(CoreGen.Mile, CoreGen.Mile).Sample((best, target) =>
        {
            var block = TrainingBlock.For(new(Experience.Casual, TrainingEmphasis.Intervals) { Best = best, Target = target });
            var slack = RaceTime.FromHundredths(25);
            var vdot = Vdot.Of(best, Mile.Distance);
            var own = vdot.IsWithinTable ? TrainingPaces.For(vdot).Repetition.Per(Mile.Lap) : Mile.LapPace(best);
            var fastest = own < Mile.LapPace(target) ? own : Mile.LapPace(target);
            return block.Sessions.Where(session => session.Kind == SessionKind.Repeats).All(session => session.RepeatTime!.Value + slack >= fastest);
        });
}
