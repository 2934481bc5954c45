using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Records;

public class MileHistoryTests
{
    private static readonly RecordBook Book = ShippedConfig.RecordBook;

    [Theory]
    [InlineData(Surface.Track, Sex.Men, "4:10", "You'd have held the men's world record until Jules Ladoumègue ran 4:09.2 in 1931.")]
    [InlineData(Surface.Track, Sex.Men, "3:59.4", "You'd have held the men's world record until John Landy ran 3:58.0 in 1954.")]
    [InlineData(Surface.Track, Sex.Men, "4:14.4", "You'd have held the men's world record until Norman Taber ran 4:12.6 in 1915.")]
    [InlineData(Surface.Trial, Sex.Women, "4:30", "You'd have held the women's world record until Paola Pigni-Cacchi ran 4:29.5 in 1973.")]
    [InlineData(Surface.Road, Sex.Men, "4:00", "You'd have held the men's road world record until Hobbs Kessler ran 3:56.13 in 2023.")]
    [InlineData(Surface.Indoor, Sex.Women, "5:00", "You'd have held the women's indoor world best until Doris Brown ran 4:52.0 in 1966.")]
    [InlineData(Surface.Indoor, Sex.Men, "3:47", "You'd have held the men's indoor world record until Yared Nuguse ran 3:46.63 in 2025.")]
    [InlineData(Surface.Track, Sex.Men, "3:43.13", "That equals the men's world record.")]
    [InlineData(Surface.Track, Sex.Men, "3:43.12", "That is faster than the men's world record.")]
    [InlineData(Surface.Track, Sex.Men, "6:42", "When Hicham El Guerrouj finished in 3:43.13, you'd have had 716 m to go.")]
    [InlineData(Surface.Track, Sex.Men, "4:14.41", "When Hicham El Guerrouj finished in 3:43.13, you'd have had 198 m to go.")]
    [InlineData(Surface.Track, Sex.Women, "8:15.28", "When Faith Kipyegon finished in 4:07.64, you'd have had 805 m to go.")]
    public void A_mile_has_its_line_in_history(Surface surface, Sex sex, string time, string line) =>
        MileHistory.Of(Book, surface, sex, Time(time))!.ToString().ShouldBe(line);

    /// <summary>1609.344 · (1 − 223.13 / 402) = 716.08 m, and 223.13 / 402 = 55.5 %.</summary>
    [Fact]
    public void The_distance_and_percentage_behind_the_record_are_those_of_an_even_pace()
    {
        var history = MileHistory.Of(Book, Surface.Track, Sex.Men, Time("6:42"))!;

        history.BehindRecord.Metres.ShouldBe(716.08m, 0.01m);
        history.Percent.ShouldBe(55.5m);
        history.BehindFirst.Metres.ShouldBe(1609.344m * (1 - 254.4m / 402), 0.01m);
        (history.WasEverRecord, history.EndedBy!.Athlete, history.ListBegins.Athlete)
            .ShouldBe((false, "John Paul Jones", "John Paul Jones"));
        history.Time.ShouldBe(Time("6:42"));
    }

    [Fact]
    public void Faster_than_the_record_nothing_is_left_to_run()
    {
        var history = MileHistory.Of(Book, Surface.Track, Sex.Men, Time("3:43"))!;

        (history.BehindRecord, history.BehindFirst, history.EndedBy).ShouldBe((default, default, null));
        history.Percent.ShouldBe(100.06m);
    }

    [Fact]
    public void A_hundredth_behind_is_still_a_metre_behind() =>
        MileHistory.Of(RecordBookTests.Book("3:43.13 1999 ratified"), Surface.Track, Sex.Men, Time("3:43.14"))!.ToString()
            .ShouldBe("When Runner 0 finished in 3:43.13, you'd have had 1 m to go.");

    [Fact]
    public void Without_a_record_there_is_no_history()
    {
        MileHistory.Of(RecordBookTests.Book("3:43.13 1999 pending"), Surface.Track, Sex.Men, Time("4:00")).ShouldBeNull();
        MileHistory.Of(RecordBookTests.Book("3:43.13 1999 ratified"), Surface.Road, Sex.Men, Time("4:00")).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => MileHistory.Of(Book, Surface.Track, Sex.Men, default)).ParamName
            .ShouldBe("time");
    }

    [Theory]
    [InlineData("6:42", "6:30")]
    [InlineData("6:30.01", "6:30")]
    [InlineData("6:30", "6:30")]
    [InlineData("6:29.99", "6:00")]
    [InlineData("5:00", "5:00")]
    [InlineData("4:59.99", "4:50")]
    [InlineData("5:29.99", "5:00")]
    [InlineData("10:00", "10:00")]
    [InlineData("10:59.99", "10:00")]
    [InlineData("11:00", "11:00")]
    [InlineData("25:00", "20:00")]
    [InlineData("3:40", "3:40")]
    public void The_next_barrier_is_the_slowest_that_isnt_broken(string time, string barrier) =>
        Barriers.Next(Time(time)).ShouldBe(Time(barrier));

    [Fact]
    public void Barriers_are_round_and_some_time_they_end()
    {
        Barriers.Next(Time("3:39.99")).ShouldBeNull();
        Barriers.All.ShouldBeInOrder();
        Barriers.All.Count.ShouldBe(9 + 10 + 10);
        Barriers.Broken(Time("6:42"), Time("5:59.99")).ShouldBe([Time("6:30"), Time("6:00")]);
        Barriers.Broken(Time("6:30"), Time("6:00")).ShouldBe([Time("6:30")]);
        Barriers.Broken(Time("6:00"), Time("6:42")).ShouldBeEmpty();
        Barriers.Ahead(Time("6:42"), 3).ShouldBe([Time("6:30"), Time("6:00"), Time("5:30")]);
        Barriers.Ahead(Time("6:30"), 1).ShouldBe([Time("6:30")]);
        Barriers.Ahead(Time("3:45"), 3).ShouldBe([Time("3:40")]);
    }

    [Theory]
    [InlineData(Sex.Men, "4:00", "Roger Bannister")]
    [InlineData(Sex.Men, "3:50", "John Walker")]
    [InlineData(Sex.Women, "4:20", "Mary Decker Tabb")]
    [InlineData(Sex.Women, "4:10", "Faith Kipyegon")]
    [InlineData(Sex.Women, "4:00", null)]
    [InlineData(Sex.Men, "4:20", null)]
    public void Who_broke_a_barrier_first(Sex sex, string barrier, string? athlete) =>
        Barriers.FirstUnder(Book, Surface.Track, sex, Time(barrier))?.Athlete.ShouldBe(athlete);

    [Fact]
    public void Nobody_breaks_a_barrier_where_there_is_no_list()
    {
        Barriers.FirstUnder(Book, Surface.Track, Sex.Women, Time("4:00")).ShouldBeNull();
        Barriers.FirstUnder(Book, Surface.Track, Sex.Men, Time("4:20")).ShouldBeNull();
        Barriers.FirstUnder(RecordBookTests.Book("4:00 1999 ratified", "3:59 2000 ratified"), Surface.Track, Sex.Men, Time("4:00"))!.MarkText.ShouldBe("3:59");
        Barriers.FirstUnder(RecordBookTests.Book("3:43.13 1999 ratified"), Surface.Road, Sex.Men, Time("4:00")).ShouldBeNull();
    }

    [Fact]
    public void On_6_may_bannisters_mile_has_its_anniversary_told_once_as_the_first()
    {
        var day = new DateOnly(2027, 5, 6);

        var anniversary = Anniversary.Between(Book, day, day).ShouldHaveSingleItem();

        (anniversary.Years, anniversary.On, anniversary.Entry.Athlete, anniversary.Entry.Title)
            .ShouldBe((73, day, "Roger Bannister", "First man under 4:00"));
    }

    [Fact]
    public void Anniversaries_of_a_week_come_by_day_and_across_a_new_year()
    {
        var book = RecordBookTests.Book("4:00 1976-12-31 ratified", "3:59 1978-01-01 ratified", "3:58 1980-02-29 ratified", "3:57 1990 ratified", "3:56 1991-01-01 ratified");

        Anniversary.Between(book, new(2026, 12, 28), new(2027, 1, 3)).Select(one => (one.On.Day, one.Years))
            .ShouldBe([(31, 50), (1, 49), (1, 36)]);
        Anniversary.Between(book, new(2027, 2, 28), new(2027, 2, 28)).ShouldHaveSingleItem().Years.ShouldBe(47);
        Anniversary.Between(book, new(1976, 12, 31), new(1977, 12, 30)).ShouldBeEmpty();
        Anniversary.Between(book, new(1977, 12, 31), new(1977, 12, 31)).ShouldHaveSingleItem().Years.ShouldBe(1);
    }

    [Fact]
    public void The_roundest_anniversary_of_a_day_comes_first()
    {
        var book = RecordBookTests.Book(
            "4:10 1927-07-01 ratified", "4:09 1951-07-01 ratified", "4:08 1977-07-01 ratified", "4:07 2002-07-01 ratified", "4:06 2017-07-01 ratified", "4:05 2022-07-01 ratified", "4:04 2024-07-01 ratified");

        Anniversary.Between(book, new(2027, 7, 1), new(2027, 7, 1)).Select(one => one.Years)
            .ShouldBe([100, 50, 25, 10, 5, 76, 3]);
    }

    private static RaceTime Time(string text)
    {
        RaceTimeText.Parse(text).TryGetValue(out var time, out _).ShouldBeTrue();
        return time;
    }
}
