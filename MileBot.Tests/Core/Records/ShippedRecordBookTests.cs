using MileBot.Core;
using MileBot.Core.Records;

namespace MileBot.Tests.Core.Records;

/// <summary>The file that ships in <c>config/</c>, against the marks its sources publish.</summary>
public class ShippedRecordBookTests
{
    private static readonly RecordBook Book = ShippedConfig.RecordBook;

    [Fact]
    public void The_file_has_no_mistake() => RecordBookText.Parse(ShippedConfig.Records).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData(Surface.Track, Sex.Men, "3:43.13", "Hicham El Guerrouj", "1999-07-07", RecordStatus.Ratified)]
    [InlineData(Surface.Track, Sex.Women, "4:07.64", "Faith Kipyegon", "2023-07-21", RecordStatus.Ratified)]
    [InlineData(Surface.Road, Sex.Men, "3:51.3", "Elliot Giles", "2024-09-01", RecordStatus.Ratified)]
    [InlineData(Surface.Road, Sex.Women, "4:20.98", "Diribe Welteji", "2023-10-01", RecordStatus.Ratified)]
    [InlineData(Surface.Indoor, Sex.Men, "3:45.14", "Jakob Ingebrigtsen", "2025-02-13", RecordStatus.TreatedAsRatified)]
    [InlineData(Surface.Indoor, Sex.Women, "4:13.31", "Genzebe Dibaba", "2016-02-17", RecordStatus.Ratified)]
    [InlineData(Surface.Trial, Sex.Men, "3:43.13", "Hicham El Guerrouj", "1999-07-07", RecordStatus.Ratified)]
    public void The_record_of_each_list_is_known(
        Surface surface, Sex sex, string mark, string athlete, string date, RecordStatus status)
    {
        var record = Book.Current(surface, sex).ShouldNotBeNull();

        record.MarkText.ShouldBe(mark);
        record.Athlete.ShouldBe(athlete);
        record.Date.ToString().ShouldBe(date);
        record.Status.ShouldBe(status);
    }

    [Fact]
    public void A_faster_mark_that_waits_for_ratification_is_pending()
    {
        var pending = Book.Pending(Surface.Track, Sex.Men).ShouldHaveSingleItem();

        (pending.MarkText, pending.Athlete, pending.Date.ToString()).ShouldBe(("3:42.66", "Josh Kerr", "2026-07-18"));
        Book.Pending(Surface.Track, Sex.Women).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1954-05-05", "Gunder Hägg")]
    [InlineData("1954-05-06", "Roger Bannister")]
    [InlineData("1954-06-20", "Roger Bannister")]
    [InlineData("1954-06-21", "John Landy")]
    [InlineData("2026-11-23", "Hicham El Guerrouj")]
    public void Who_held_the_record_when(string day, string athlete) =>
        Book.HeldOn(Surface.Track, Sex.Men, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))!.Athlete
            .ShouldBe(athlete);

    [Fact]
    public void Nobody_held_the_record_before_the_list_begins() =>
        Book.HeldOn(Surface.Track, Sex.Women, new DateOnly(1967, 6, 2)).ShouldBeNull();
}
