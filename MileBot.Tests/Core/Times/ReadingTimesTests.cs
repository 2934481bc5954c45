using MileBot.Core.Times;

namespace MileBot.Tests.Core.Times;

public class ReadingTimesTests
{
    [Theory]
    [InlineData("6:42", 40_200)]
    [InlineData("06:42", 40_200)]
    [InlineData("  6:42  ", 40_200)]
    [InlineData("6 : 42", 40_200)]
    [InlineData("6:42.3", 40_230)]
    [InlineData("6:42,5", 40_250)]
    [InlineData("6:42.03", 40_203)]
    [InlineData("6:42.30", 40_230)]
    [InlineData("6:42.300", 40_230)]
    [InlineData("00:06:42.000", 40_200)]
    [InlineData("0:06:42", 40_200)]
    [InlineData("1:02:03", 372_300)]
    [InlineData("75:00", 450_000)]
    [InlineData("402s", 40_200)]
    [InlineData("402 s", 40_200)]
    [InlineData("402.5s", 40_250)]
    [InlineData("402 seconds", 40_200)]
    [InlineData("402 SEC", 40_200)]
    [InlineData("6m42s", 40_200)]
    [InlineData("6m42", 40_200)]
    [InlineData("6m 42.3s", 40_230)]
    [InlineData("6 min 42", 40_200)]
    [InlineData("6 min 42 sec", 40_200)]
    [InlineData("6 minutes and 42 seconds", 40_200)]
    [InlineData("6 MINUTES 42", 40_200)]
    [InlineData("7m", 42_000)]
    [InlineData("7 min", 42_000)]
    [InlineData("6.5 min", 39_000)]
    [InlineData("0h6m42s", 40_200)]
    [InlineData("1h", 360_000)]
    [InlineData("1h05", 390_000)]
    [InlineData("1 hr 5 min", 390_000)]
    [InlineData("1h5m3.5s", 390_350)]
    [InlineData("6:42 min", 40_200)]
    [InlineData("6:42.3 s", 40_230)]
    [InlineData("6 42", 40_200)]
    [InlineData("6 42.3", 40_230)]
    [InlineData("1:59:00", 714_000)]
    [InlineData("6:59", 41_900)]
    [InlineData("2:00", 12_000)]
    [InlineData("2:00:00", 720_000)]
    [InlineData("1 hour", 360_000)]
    [InlineData("1 hrs 5 mins 3 secs", 390_300)]
    [InlineData("0 hours 6 minute 42 second", 40_200)]
    [InlineData("1h5m3", 390_300)]
    [InlineData("1h5m3.5", 390_350)]
    [InlineData("6.42.3", 40_230)]
    [InlineData("6.42.30", 40_230)]
    [InlineData("0.06.42", 40_200)]
    [InlineData("6′42″", 40_200)]
    [InlineData("6'42\"", 40_200)]
    [InlineData("6’42’’", 40_200)]
    [InlineData("6'42''3", -1)]
    [InlineData("6;42", 40_200)]
    [InlineData("6：42", 40_200)]
    [InlineData("６:４２", 40_200)]
    [InlineData("٦:٤٢٫٣", 40_230)]
    [InlineData("۶:۴۲", 40_200)]
    [InlineData("\u200E6:42\u202C", 40_200)]
    [InlineData("6\u00A0min\u202F42", 40_200)]
    public void What_people_type_is_read(string text, long hundredths)
    {
        var read = RaceTimeText.Parse(text).TryGetValue(out var time, out _);

        (read ? time.Hundredths : -1).ShouldBe(hundredths);
        RaceTimeText.TryParse(text, TimeLimits.Mile, out var same).ShouldBe(read);
        same.ShouldBe(time);
    }

    [Theory]
    [InlineData(null, ParseProblemKind.Empty)]
    [InlineData("", ParseProblemKind.Empty)]
    [InlineData(" \t\n", ParseProblemKind.Empty)]
    [InlineData("fast", ParseProblemKind.Unreadable)]
    [InlineData(":", ParseProblemKind.Unreadable)]
    [InlineData("6:", ParseProblemKind.Unreadable)]
    [InlineData(":42", ParseProblemKind.Unreadable)]
    [InlineData("6:423", ParseProblemKind.Unreadable)]
    [InlineData("6::42", ParseProblemKind.Unreadable)]
    [InlineData("1:2:03", ParseProblemKind.Unreadable)]
    [InlineData("1:02:03:04", ParseProblemKind.Unreadable)]
    [InlineData("6:42!", ParseProblemKind.Unreadable)]
    [InlineData("6:42 am", ParseProblemKind.Unreadable)]
    [InlineData("6:42 5:30 7:00", ParseProblemKind.Unreadable)]
    [InlineData("6-42", ParseProblemKind.Unreadable)]
    [InlineData("6m42m", ParseProblemKind.Unreadable)]
    [InlineData("six forty-two", ParseProblemKind.Unreadable)]
    [InlineData("@everyone", ParseProblemKind.Unreadable)]
    [InlineData("🏃 6:42", ParseProblemKind.Unreadable)]
    [InlineData("1e3", ParseProblemKind.Unreadable)]
    [InlineData("0x642", ParseProblemKind.Unreadable)]
    [InlineData("NaN", ParseProblemKind.Unreadable)]
    [InlineData("99999999999999999999", ParseProblemKind.Unreadable)]
    [InlineData("1234567", ParseProblemKind.Unreadable)]
    [InlineData("-6:42", ParseProblemKind.Negative)]
    [InlineData("−6:42", ParseProblemKind.Negative)]
    [InlineData("- 402s", ParseProblemKind.Negative)]
    [InlineData("6:75", ParseProblemKind.SecondsOverflow)]
    [InlineData("6:60", ParseProblemKind.SecondsOverflow)]
    [InlineData("6m75s", ParseProblemKind.SecondsOverflow)]
    [InlineData("1:02:75", ParseProblemKind.SecondsOverflow)]
    [InlineData("1:75:00", ParseProblemKind.MinutesOverflow)]
    [InlineData("1h75m", ParseProblemKind.MinutesOverflow)]
    [InlineData("6:42.345", ParseProblemKind.TooPrecise)]
    [InlineData("402.345s", ParseProblemKind.TooPrecise)]
    [InlineData("642", ParseProblemKind.Ambiguous)]
    [InlineData("6.42", ParseProblemKind.Ambiguous)]
    [InlineData("6,42", ParseProblemKind.Ambiguous)]
    [InlineData("6:4", ParseProblemKind.Ambiguous)]
    [InlineData("7", ParseProblemKind.Ambiguous)]
    [InlineData("402.5", ParseProblemKind.Ambiguous)]
    [InlineData("0:30", ParseProblemKind.TooFast)]
    [InlineData("0", ParseProblemKind.TooFast)]
    [InlineData("0:00", ParseProblemKind.TooFast)]
    [InlineData("1:59.99", ParseProblemKind.TooFast)]
    [InlineData("30s", ParseProblemKind.TooFast)]
    [InlineData("3 h", ParseProblemKind.TooSlow)]
    [InlineData("2:00:01", ParseProblemKind.TooSlow)]
    [InlineData("999999s", ParseProblemKind.TooSlow)]
    [InlineData("99999", ParseProblemKind.TooSlow)]
    public void What_cannot_be_read_is_refused_with_its_reason(string? text, ParseProblemKind kind)
    {
        RaceTimeText.Parse(text).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Kind.ShouldBe(kind);
        problem.Advice.ShouldContain("`");
        RaceTimeText.TryParse(text, TimeLimits.Mile, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("642", "6:42 10:42")]
    [InlineData("402", "4:02 6:42")]
    [InlineData("330", "3:30 5:30")]
    [InlineData("1042", "10:42 17:22")]
    [InlineData("275", "4:35")]
    [InlineData("10203", "1:02:03")]
    [InlineData("7", "7:00")]
    [InlineData("6.42", "6:42 6:25.2")]
    [InlineData("6,42", "6:42 6:25.2")]
    [InlineData("6.5", "6:05 6:30")]
    [InlineData("6.75", "6:45")]
    [InlineData("402.5", "4:02.5 6:42.5")]
    [InlineData("1059", "10:59 17:39")]
    [InlineData("1060", "17:40")]
    [InlineData("7500", "1:15:00")]
    [InlineData("10.42", "10:42 10:25.2")]
    [InlineData("6.59", "6:59 6:35.4")]
    [InlineData("6.60", "6:36")]
    [InlineData("6:6", "6:06")]
    [InlineData("6:5", "6:05 6:50")]
    [InlineData("6:42:305", "")]
    [InlineData("130:00:00", "")]
    [InlineData("6:4", "6:04 6:40")]
    [InlineData("6:7", "6:07")]
    [InlineData("6:42:30", "6:42.3")]
    [InlineData("6:42.345", "6:42.35")]
    [InlineData("6:75", "")]
    public void What_may_have_been_meant_is_offered(string text, string readings)
    {
        RaceTimeText.Parse(text).TryGetValue(out _, out var problem).ShouldBeFalse();

        string.Join(' ', problem!.Readings.Select(RaceTimeText.Format)).ShouldBe(readings);
    }

    [Theory]
    [InlineData("6:75", "I can't read `6:75`: seconds run from 00 to 59. Try `6:42` or `6:42.3`.")]
    [InlineData("642", "`642` could be read in more than one way. Did you mean `6:42` or `10:42`?")]
    [InlineData("7", "I'm not sure how to read `7`. Did you mean `7:00`?")]
    [InlineData("", "There is no time there. Try `6:42` or `6:42.3`.")]
    [InlineData("-6:42", "I can't read `-6:42`: a time is never negative. Try `6:42` or `6:42.3`.")]
    [InlineData("0:30", "`0:30` is too fast to be right: I take times from `2:00`. Try `6:42` or `6:42.3`.")]
    [InlineData("3 h", "`3 h` is too slow to be right: I take times up to `2:00:00`. Try `6:42` or `6:42.3`.")]
    [InlineData("6:42.345", "I can't read `6:42.345`: times go to the hundredth of a second, no finer. Did you mean `6:42.35`?")]
    [InlineData("1:75:00", "I can't read `1:75:00`: after hours, minutes run from 00 to 59. Try `6:42` or `6:42.3`.")]
    [InlineData("a`b\u202Ec\nd", "I can't read `a'b c d` as a time. Try `6:42` or `6:42.3`.")]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosis",
        "I can't read `pneumonoultramicroscopicsilicov…` as a time. Try `6:42` or `6:42.3`.")]
    public void Advice_names_the_input_says_what_is_wrong_and_shows_one_that_works(string text, string advice)
    {
        RaceTimeText.Parse(text).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Advice.ShouldBe(advice);
    }

    [Theory]
    [InlineData("3:30:00", 1_260_000)]
    [InlineData("2:00:35", 723_500)]
    [InlineData("44:59", 269_900)]
    [InlineData("0:55.3", 5_530)]
    [InlineData("0:40", 4_000)]
    [InlineData("24:00:00", 8_640_000)]
    public void Wider_limits_take_the_times_of_other_races(string text, long hundredths)
    {
        RaceTimeText.Parse(text, TimeLimits.AnyRace).TryGetValue(out var time, out _).ShouldBeTrue();

        time.Hundredths.ShouldBe(hundredths);
    }

    [Theory]
    [InlineData("123456", "12:34:56")]
    [InlineData("15900", "1:59:00 4:25:00")]
    [InlineData("17500", "4:51:40")]
    [InlineData("15960", "4:26:00")]
    public void Wider_limits_offer_readings_with_hours(string text, string readings)
    {
        RaceTimeText.Parse(text, TimeLimits.AnyRace).TryGetValue(out _, out var problem).ShouldBeFalse();

        string.Join(' ', problem!.Readings.Select(RaceTimeText.Format)).ShouldBe(readings);
    }

    [Fact]
    public void Where_the_usual_examples_dont_fit_the_limits_give_one()
    {
        var limits = new TimeLimits(RaceTime.FromMinutesAndSeconds(60), RaceTime.FromMinutesAndSeconds(120));

        RaceTimeText.Parse("fast", limits).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Advice.ShouldBe("I can't read `fast` as a time. Try `1:00:00`.");
    }

    [Fact]
    public void Points_for_colons_are_asked_back_where_both_readings_are_possible()
    {
        RaceTimeText.Parse("3.30.00", TimeLimits.AnyRace).TryGetValue(out _, out var problem).ShouldBeFalse();

        problem!.Readings.Select(RaceTimeText.Format).ShouldBe(["3:30", "3:30:00"]);
    }
}
