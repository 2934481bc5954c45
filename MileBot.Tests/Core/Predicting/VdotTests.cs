using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Predicting;

public class VdotTests
{
    [Fact]
    public void Vdot_is_ordered_and_written_to_one_decimal()
    {
        var (less, more) = (new Vdot(48.26), new Vdot(50));
        var same = new Vdot(48.26);

        less.ToString().ShouldBe("48.3");
        (less < more, less <= more, less > more, less >= more).ShouldBe((true, true, false, false));
        (less < same, less <= same, less > same, less >= same).ShouldBe((false, true, false, true));
        less.CompareTo(more).ShouldBeNegative();
    }

    [Theory]
    [InlineData(29.99, false)]
    [InlineData(30, true)]
    [InlineData(85, true)]
    [InlineData(85.01, false)]
    public void The_tables_hold_30_to_85(double value, bool within) => new Vdot(value).IsWithinTable.ShouldBe(within);

    [Theory]
    [InlineData(0.99)]
    [InlineData(150.01)]
    [InlineData(double.NaN)]
    public void Nonsense_has_no_time(double value) =>
        Should.Throw<InvalidOperationException>(() => new Vdot(value).TimeFor(Mile.Distance)).Message.ShouldContain("1 to 150");

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    public void The_ends_of_what_makes_sense_have_a_time(double value)
    {
        var time = new Vdot(value).TimeFor(Mile.Distance);

        Vdot.Of(time, Mile.Distance).Value.ShouldBe(value, 0.05);
    }

    /// <summary>VO₂(v) is 0.88 · 50 at v = 234.8 m/min: −4.6 + 0.182258 · 234.8 + 0.000104 · 234.8² = 43.93.</summary>
    [Fact]
    public void The_speed_at_a_share_undoes_the_oxygen_cost() => new Vdot(50).SpeedAt(0.88).ShouldBe(235.13, 0.1);

    [Fact]
    public void Paces_rise_from_easy_to_repetition()
    {
        var paces = TrainingPaces.For(new Vdot(50));

        Pace[] slowestFirst = [paces.EasySlowest, paces.Easy, paces.EasyFastest, paces.Marathon, paces.Threshold, paces.Interval, paces.Repetition];
        slowestFirst.ShouldBeInOrder(SortDirection.Descending);
        paces.Vdot.Value.ShouldBe(50);
        (paces.Interval.Per(Mile.Lap) - paces.Repetition.Per(Mile.Lap)).Seconds.ShouldBe(6m);
    }

    [Fact]
    public void Paces_below_the_books_are_flagged()
    {
        TrainingPaces.For(new Vdot(38.9)).IsBelowBooks.ShouldBeTrue();
        TrainingPaces.For(new Vdot(39)).IsBelowBooks.ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => TrainingPaces.For(new Vdot(14.9))).Message.ShouldContain("15 to 120");
        Should.Throw<ArgumentOutOfRangeException>(() => TrainingPaces.For(new Vdot(120.1)));
        TrainingPaces.For(new Vdot(15)).Vdot.Value.ShouldBe(15);
        TrainingPaces.For(new Vdot(120)).Vdot.Value.ShouldBe(120);
    }

    /// <summary>The easy range of the 2023 calculator at VDOT 50: 63.04 and 73.46 % of it, 5:35 and 4:56 a kilometre.</summary>
    [Fact]
    public void The_easy_range_is_that_of_the_calculator()
    {
        var paces = TrainingPaces.For(new Vdot(50));

        paces.EasySlowest.Per(Distance.FromMetres(1000)).TotalSeconds.ShouldBe(60_000 / Speed(0.6304 * 50), 0.05);
        paces.EasyFastest.Per(Distance.FromMetres(1000)).TotalSeconds.ShouldBe(60_000 / Speed(0.7346 * 50), 0.05);

        static double Speed(double oxygen) =>
            (-0.182258 + Math.Sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (oxygen + 4.6))) / (2 * 0.000104);
    }

    /// <summary>The book's paces of VDOT 50: R 400 in 87 s, I 1000 in 3:55, T mile in 6:51.</summary>
    [Fact]
    public void Workouts_begin_with_400_m_repeats_at_the_books_pace()
    {
        var workouts = Workout.For(TrainingPaces.For(new Vdot(50)));

        workouts[0].ShouldSatisfyAllConditions(
            repetitions => repetitions.Length.ShouldBe(Mile.Lap),
            repetitions => repetitions.Repeats.ShouldBe(8),
            repetitions => repetitions.Time.TotalSeconds.ShouldBe(87, 1.6),
            repetitions => repetitions.Total.Metres.ShouldBe(3200m));
        workouts.Single(workout => workout.Length.Metres == 1000m).Time.TotalSeconds.ShouldBe(235, 1);
        workouts.Single(workout => workout.Length.Metres == 1600m).Time.TotalSeconds.ShouldBe(411 * 1600 / 1609.344, 2.5);
        workouts.Single(workout => workout.Length.Metres == 200m).Time.TotalSeconds.ShouldBe(43, 1.7);
        workouts.Single(workout => workout.Length.Metres == 800m).Time.TotalSeconds.ShouldBe(174, 2.5);
        (workouts[0].Time - TrainingPaces.For(new Vdot(50)).Repetition.Per(Mile.Lap)).Size.Hundredths
            .ShouldBeLessThanOrEqualTo(25);
        (workouts[3].Time - TrainingPaces.For(new Vdot(50)).Interval.Per(Distance.FromMetres(1000))).Size.Hundredths
            .ShouldBeLessThanOrEqualTo(25);
        workouts
            .ShouldAllBe(workout => workout.Time.Hundredths % 50 == 0 && workout.Name.Length > 0 && workout.Recovery.Length > 0);
    }
}
