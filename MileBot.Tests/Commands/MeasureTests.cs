using CsCheck;
using MileBot.Commands.Calculators;

namespace MileBot.Tests.Commands;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("28", false, 28)]
    [InlineData("28 C", true, 28)]
    [InlineData("-3,5 °C", false, -3.5)]
    [InlineData("82.4", true, 28)]
    [InlineData("82.4F", false, 28)]
    [InlineData("−40 f", false, -40)]
    public void A_temperature_is_read_in_its_unit_or_else_in_one_s_own(string text, bool imperial, double celsius) =>
        Measure.Temperature.Read(text, imperial ? Units.Imperial : Units.Metric, out _).ShouldNotBeNull().ShouldBe(celsius, 1e-9);

    [Theory]
    [InlineData("1600", false, 1600)]
    [InlineData("5250 ft", false, 1600.2)]
    [InlineData("5250", true, 1600.2)]
    [InlineData("1600m", true, 1600)]
    public void An_altitude_is_read_in_metres_or_feet(string text, bool imperial, double metres) =>
        Measure.Altitude.Read(text, imperial ? Units.Imperial : Units.Metric, out _).ShouldNotBeNull().ShouldBe(metres, 1e-9);

    [Theory]
    [InlineData("10 mph", 4.4704)]
    [InlineData("36 km/h", 10)]
    [InlineData("4.5", 4.5)]
    public void A_wind_is_read_in_any_of_its_units(string text, double metresPerSecond) =>
        Measure.Wind.Read(text, Units.Metric, out _).ShouldNotBeNull().ShouldBe(metresPerSecond, 1e-9);

    [Theory]
    [InlineData("warm")]
    [InlineData("")]
    [InlineData("28 K")]
    [InlineData("1e9")]
    [InlineData("٢٨")]
    public void What_is_no_temperature_is_told_with_one_that_is(string text)
    {
        Measure.Temperature.Read(text, Units.Imperial, out var problem).ShouldBeNull();
        problem.ShouldBe("can't be read as a temperature. Try `82 F`.");
    }

    [Fact]
    public void What_no_mile_is_run_in_is_told_with_the_limits_in_one_s_own_units()
    {
        Measure.Temperature.Read("99 C", Units.Imperial, out var problem).ShouldBeNull();
        problem.ShouldBe("is beyond any temperature a mile is run at: from -40 °F to 131 °F. Try `82 F`.");
        Measure.Altitude.Read("9000", Units.Metric, out problem).ShouldBeNull();
        problem.ShouldBe("is beyond any altitude a mile is run at: from 0 m to 6000 m. Try `1600 m`.");
    }

    [Fact]
    public void No_text_makes_it_fail() => Gen.String.Sample(text =>
    {
        foreach (var measure in (Measure[])[Measure.Altitude, Measure.Temperature, Measure.DewPoint, Measure.Wind])
        {
            var value = measure.Read(text, Units.Metric, out _);
            (value is null || (value >= measure.Min && value <= measure.Max)).ShouldBeTrue();
        }
    });
}
