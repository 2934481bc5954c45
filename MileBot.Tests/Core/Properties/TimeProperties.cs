using CsCheck;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Properties;

public class TimeProperties
{
    [Fact]
    public void What_is_written_is_read_back() => CoreGen.Mile.Sample(time =>
        RaceTimeText.Parse(RaceTimeText.Format(time)).TryGetValue(out var read, out _) && read == time
        && RaceTimeText.Parse(RaceTimeText.FormatHundredths(time)).TryGetValue(out read, out _) && read == time);

    [Fact]
    public void Seconds_and_units_are_read_as_the_same_time() => CoreGen.Mile.Sample(time =>
    {
        var seconds = time.Seconds.ToString(System.Globalization.CultureInfo.InvariantCulture) + "s";
        var units = FormattableString.Invariant($"{time.Hundredths / 6000} min {time.Hundredths % 6000 / 100}.{time.Hundredths % 100:00}");
        return RaceTimeText.TryParse(seconds, TimeLimits.Mile, out var one) && RaceTimeText.TryParse(units, TimeLimits.Mile, out var other)
            && one == time && other == time;
    });

    [Fact]
    public void No_text_whatever_throws_and_every_refusal_has_its_advice() => Gen.String.Sample(text =>
    {
        var result = RaceTimeText.Parse(text);
        return result.TryGetValue(out var time, out var problem)
            ? TimeLimits.Mile.Allow(time)
            : problem.Advice.Length is > 0 and < 250 && problem.Text.Length <= 32 && problem.Readings.All(TimeLimits.Mile.Allow);
    });

    [Fact]
    public void No_text_of_times_own_signs_throws() =>
        Gen.Char["0123456789:.,' hms-٣４"].Array[0, 14].Select(signs => new string(signs)).Sample(text =>
        RaceTimeText.Parse(text).Success == RaceTimeText.TryParse(text, TimeLimits.Mile, out _));

    [Fact]
    public void Official_times_are_never_faster_and_official_already() =>
        Gen.Select(CoreGen.Mile, CoreGen.Surface, Gen.OneOf(Enum.GetValues<Timing>())).Sample((time, surface, timing) =>
        {
            var official = OfficialTime.Of(time, surface, timing);
            return official >= time && (official - time).Hundredths < OfficialTime.UnitInHundredths(surface, timing)
                && OfficialTime.Of(official, surface, timing) == official;
        });

    [Fact]
    public void A_pace_reads_back_and_a_longer_way_takes_longer() =>
        Gen.Select(CoreGen.Mile, CoreGen.Distance, CoreGen.Distance).Sample((time, over, other) =>
    {
        var pace = Pace.Of(time, over.Length);
        return pace.Per(over.Length) == time && (other.Length <= over.Length) == (pace.Per(other.Length) <= time);
    });

    [Fact]
    public void Faster_times_are_faster_paces() => Gen.Select(CoreGen.Mile, CoreGen.Mile).Sample((one, other) =>
        Pace.Of(one, Mile.Distance).CompareTo(Pace.Of(other, Mile.Distance)) == one.CompareTo(other));
}
