using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Predicting;

public class PredictionTests
{
    private static readonly RaceTime Six = RaceTime.FromMinutesAndSeconds(6);

    /// <summary>360 · (5000 / 1609.344)^1.06 = 1197.19, worked out apart from the code; 2^1.06 = 2.0849.</summary>
    [Fact]
    public void Riegel_follows_his_formula()
    {
        Riegel.Predict(Six, Mile.Distance, StandardDistance.Kilometres5.Length).TotalSeconds.ShouldBe(1197.19, 0.005);
        Riegel.Predict(Six, Mile.Distance, StandardDistance.TwoMiles.Length).TotalSeconds.ShouldBe(360 * 2.08493, 0.01);
        Riegel.Predict(Six, Mile.Distance, StandardDistance.TwoMiles.Length, exponent: 1).TotalSeconds.ShouldBe(720);
        Riegel.Predict(Six, Mile.Distance, Mile.Distance).ShouldBe(Six);
    }

    [Fact]
    public void Three_methods_stand_side_by_side_with_their_spread()
    {
        var prediction = Prediction.Of(Six, Mile.Distance, StandardDistance.Kilometres5.Length);

        prediction.Methods.Select(method => method.Method)
            .ShouldBe([PredictionMethod.Riegel, PredictionMethod.Cameron, PredictionMethod.DanielsGilbert]);
        var times = prediction.Methods.Select(method => method.Time!.Value).Order().ToArray();
        (prediction.Fastest, prediction.Middle, prediction.Slowest).ShouldBe((times[0], times[1], times[2]));
        prediction.Spread.ShouldBe(times[2] - times[0]);
        (prediction.Time, prediction.Over, prediction.Target).ShouldBe((Six, Mile.Distance, StandardDistance.Kilometres5.Length));
        prediction.Stretch.ShouldBe(5000 / 1609.344, 1e-9);
        prediction.Methods.Select(method => method.Time!.Value).ShouldBe(
        [
            Riegel.Predict(Six, Mile.Distance, StandardDistance.Kilometres5.Length),
            Cameron.Predict(Six, Mile.Distance, StandardDistance.Kilometres5.Length),
            Vdot.Of(Six, Mile.Distance).TimeFor(StandardDistance.Kilometres5.Length),
        ]);
    }

    [Theory]
    [InlineData("1500m", PredictionConfidence.High, false)]
    [InlineData("2miles", PredictionConfidence.Fair, false)]
    [InlineData("5km", PredictionConfidence.Fair, false)]
    [InlineData("10km", PredictionConfidence.Fair, false)]
    [InlineData("half", PredictionConfidence.Low, true)]
    [InlineData("marathon", PredictionConfidence.Low, true)]
    public void Confidence_falls_with_the_stretch_and_eight_times_is_flagged(string key, PredictionConfidence confidence, bool extrapolation)
    {
        var prediction = Prediction.Of(Six, Mile.Distance, StandardDistance.Find(key)!.Length);

        prediction.Confidence.ShouldBe(confidence);
        prediction.IsExtrapolation.ShouldBe(extrapolation);
    }

    [Fact]
    public void Eight_times_itself_is_not_beyond()
    {
        Prediction.Of(Six, Mile.Distance, 8 * Mile.Distance).IsExtrapolation.ShouldBeFalse();
        Prediction.Of(Six, Mile.Distance, 8 * Mile.Distance + Distance.FromMetres(0.001m)).IsExtrapolation.ShouldBeTrue();
        Prediction.Of(RaceTime.FromMinutesAndSeconds(60), 8 * Mile.Distance, Mile.Distance).Stretch.ShouldBe(8);
    }

    [Theory]
    [InlineData("2:09", "800m", "mile", true, false, true)]
    [InlineData("3:29.99", "mile", "mile", true, false, true)]
    [InlineData("3:30", "mile", "mile", false, false, true)]
    [InlineData("6:00", "mile", "1500m", false, false, false)]
    [InlineData("20:00", "mile", "mile", false, false, true)]
    [InlineData("5:00:01", "marathon", "marathon", true, false, true)]
    [InlineData("3:50:00", "marathon", "marathon", false, false, false)]
    [InlineData("3:50:01", "marathon", "marathon", true, false, false)]
    public void A_method_out_of_its_range_says_so(string time, string from, string to, bool riegel, bool cameron, bool vdot)
    {
        RaceTimeText.Parse(time, TimeLimits.AnyRace).TryGetValue(out var run, out _).ShouldBeTrue();

        var prediction = Prediction.Of(run, StandardDistance.Find(from)!.Length, StandardDistance.Find(to)!.Length);

        prediction.Methods.Select(method => method.OutsideRange is not null).ShouldBe([riegel, cameron, vdot]);
    }

    [Fact]
    public void One_method_out_of_its_range_leaves_fair_confidence()
    {
        var prediction = Prediction.Of(RaceTime.FromHundredths(20_999), Mile.Distance, Mile.Distance);

        prediction.Methods.Count(method => method.OutsideRange is not null).ShouldBe(2);
        prediction.Confidence.ShouldBe(PredictionConfidence.Low);
        Prediction.Of(RaceTime.FromMinutesAndSeconds(20), Mile.Distance, Mile.Distance).Confidence
            .ShouldBe(PredictionConfidence.Fair);
    }

    [Fact]
    public void Slower_than_any_fitness_the_third_method_has_no_answer_and_says_so()
    {
        var prediction = Prediction.Of(RaceTime.FromMinutesAndSeconds(120), Mile.Distance, StandardDistance.Metres1500.Length);

        prediction.Methods[2].Time.ShouldBeNull();
        prediction.Methods[2].OutsideRange.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(399, 1609, true)]
    [InlineData(1609, 399, true)]
    [InlineData(400, 80_467.2, false)]
    [InlineData(80_467.2, 400, false)]
    [InlineData(80_468, 1609, true)]
    [InlineData(1609, 80_468, true)]
    public void Camerons_model_goes_from_400_m_to_50_miles(double over, double target, bool outside) =>
        (Prediction.Of(Six, Distance.FromMetres((decimal)over), Distance.FromMetres((decimal)target)).Methods[1].OutsideRange is not null)
            .ShouldBe(outside);

    [Fact]
    public void Ranges_are_told_in_words()
    {
        var far = Prediction.Of(RaceTime.FromMinutesAndSeconds(1), Distance.FromMetres(399), 51 * Mile.Distance);

        far.Methods[0].OutsideRange.ShouldBe("made for efforts of 3:30 to 3:50:00");
        far.Methods[1].OutsideRange.ShouldBe("made for 400 m to 50 miles");
        far.Confidence.ShouldBe(PredictionConfidence.Low);
        Prediction.Of(RaceTime.FromMinutesAndSeconds(20), Mile.Distance, Mile.Distance).Methods[2].OutsideRange!
            .ShouldStartWith("its tables hold VDOT 30 to 85, and this is 1");
        Prediction.Of(RaceTime.FromMinutesAndSeconds(2, 30), StandardDistance.Metres800.Length, StandardDistance.Metres800.Length)
            .Methods[2].OutsideRange.ShouldBe("made for efforts of 3:20 to 5:00:00");
        Prediction.Of(RaceTime.FromMinutesAndSeconds(60), 50 * Mile.Distance, Distance.FromMetres(400)).Methods[1].OutsideRange
            .ShouldBeNull();
    }

    /// <summary>
    /// A mile in an hour is 26.82 m/min: VO₂ = −4.60 + 4.89 + 0.07 = 0.36, of which 88.8 % of the maximum can be held, so VDOT 0.4.
    /// Riegel: 60 min · (5000 / 1609.344)^1.06 = 3:19:31.89; Cameron's is the other.
    /// </summary>
    [Fact]
    public void Where_one_method_has_no_answer_the_others_are_compared()
    {
        var stroll = Prediction.Of(RaceTime.FromMinutesAndSeconds(60), Mile.Distance, StandardDistance.Kilometres5.Length);

        stroll.Methods[0].Time.ToString().ShouldBe("3:19:31.89");
        stroll.Methods[2].Time.ShouldBeNull();
        stroll.Methods[2].OutsideRange.ShouldBe("it has none for a VDOT of 0.4");
        var (riegel, cameron) = (stroll.Methods[0].Time!.Value, stroll.Methods[1].Time!.Value);
        stroll.Spread.ShouldBe(cameron > riegel ? cameron - riegel : riegel - cameron);
        Math.Abs(stroll.Middle.Hundredths - ((riegel.Hundredths + cameron.Hundredths) / 2m)).ShouldBeLessThan(1);
        stroll.Confidence.ShouldNotBe(PredictionConfidence.High);
    }

    [Fact]
    public void A_time_of_nothing_predicts_nothing()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Prediction.Of(default, Mile.Distance, Mile.Distance)).ParamName
            .ShouldBe("time");
        Should.Throw<ArgumentOutOfRangeException>(() => Prediction.Of(Six, default, Mile.Distance)).ParamName.ShouldBe("over");
        Should.Throw<ArgumentOutOfRangeException>(() => Prediction.Of(Six, Mile.Distance, default)).ParamName.ShouldBe("target");
        Should.Throw<ArgumentOutOfRangeException>(() => Vdot.Of(default, Mile.Distance)).ParamName.ShouldBe("time");
    }
}
