using System.Globalization;
using CsCheck;
using MileBot.Weekly;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Tests.Weekly;

public sealed class WeeklyCalendarTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 0, 0);

    public static TheoryData<int, int> DaysAndHours => new() { { 7, 2 }, { 7, 18 }, { 1, 0 }, { 3, 23 } };

    /// <summary>Two years hold every rule of summer time a zone has now; the times are those at which clocks are changed, and common ones.</summary>
    [Theory]
    [MemberData(nameof(DaysAndHours))]
    public void Every_zone_tells_each_week_of_two_years_once(int day, int hour)
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var slot = new WeeklySlot((IsoDayOfWeek)day, new LocalTime(hour, 30), zone);
            var posts = WeeklyCalendar.From(slot, WeeklyCalendar.Next(slot, Start, null, null)).Take(105).ToList();

            posts.Select(post => post.Week).Distinct(StringComparer.Ordinal).Count().ShouldBe(105, id);
            for (var i = 1; i < posts.Count; i++)
            {
                posts[i].FirstDay.ShouldBe(posts[i - 1].LastDay.AddDays(1), $"{id}: no day is told twice or left out");
                (posts[i].DueAt - posts[i - 1].DueAt).TotalHours.ShouldBeInRange(7 * 24 - 3, 7 * 24 + 3, id);
            }

            foreach (var post in posts)
            {
                var there = post.DueAt.InZone(zone);
                there.DayOfWeek.ShouldBe((IsoDayOfWeek)day, id);
                zone.MapLocal(there.Date + slot.Time).Count.ShouldBeInRange(0, 2, id);
                if (zone.MapLocal(there.Date + slot.Time).Count > 0) there.TimeOfDay.ShouldBe(slot.Time, id);
            }
        }
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:00:00Z")] // The clocks go from 02:00 to 03:00: 03:00 is the first there is.
    [InlineData("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z")] // 02:30 twice: the first, in summer time.
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00Z")] // Half an hour is left out, from 02:00 to 02:30, then UTC+11.
    [InlineData("Asia/Kolkata", "2026-11-22 18:00", "2026-11-22T12:30:00Z")]
    [InlineData("America/New_York", "2026-11-01 18:00", "2026-11-01T23:00:00Z")]
    public void A_post_is_due_by_the_local_clocks(string zone, string local, string expected)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var date = LocalDate.FromDateTime(time);
        var slot = new WeeklySlot(date.DayOfWeek, LocalTime.FromTimeOnly(TimeOnly.FromDateTime(time)), DateTimeZoneProviders.Tzdb[zone]);

        slot.After(Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc)).Minus(Duration.FromDays(3))).First()
            .DueAt.ShouldBe(InstantPattern.General.Parse(expected).Value);
    }

    [Fact]
    public void A_day_that_a_zone_leaves_out_moves_its_post_and_its_neighbours_stay()
    {
        // Samoa went from 29 to 31 December 2011.
        var slot = new WeeklySlot(IsoDayOfWeek.Friday, new LocalTime(18, 0), DateTimeZoneProviders.Tzdb["Pacific/Apia"]);
        var posts = slot.After(Instant.FromUtc(2011, 12, 20, 0, 0)).Take(3).ToList();

        posts.Select(post => post.DueAt.InZone(slot.Zone).LocalDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
            .ShouldBe(["2011-12-23 18:00", "2011-12-31 00:00", "2012-01-06 18:00"]);
        posts.Select(post => post.Week).ShouldBe(["2011-W51", "2011-W52", "2012-W01"]);
    }

    [Theory]
    [InlineData("18:00", "2026-11-16", "2026-11-22")] // In the evening the day itself belongs to it.
    [InlineData("17:59", "2026-11-15", "2026-11-21")]
    [InlineData("23:59", "2026-11-16", "2026-11-22")]
    [InlineData("00:00", "2026-11-15", "2026-11-21")]
    public void It_tells_of_seven_days(string time, string from, string to)
    {
        var slot = new WeeklySlot(IsoDayOfWeek.Sunday, ClockTimeText.Parse(time)!.Value, DateTimeZone.Utc);
        var post = slot.After(Instant.FromUtc(2026, 11, 20, 0, 0)).First();

        (Iso(post.FirstDay), Iso(post.LastDay)).ShouldBe((from, to));
    }

    [Fact]
    public void The_last_weeks_of_a_year_are_counted_as_iso_does()
    {
        // 2020 and 2026 have a week 53.
        Weeks(new LocalDate(2020, 12, 26)).ShouldBe(["2020-W52", "2020-W53", "2021-W01"]);
        Weeks(new LocalDate(2026, 12, 26)).ShouldBe(["2026-W52", "2026-W53", "2027-W01"]);
        Weeks(new LocalDate(2025, 12, 26)).ShouldBe(["2025-W52", "2026-W01", "2026-W02"]);

        static IEnumerable<string> Weeks(LocalDate from) =>
            new WeeklySlot(IsoDayOfWeek.Sunday, new LocalTime(20, 0), DateTimeZone.Utc)
                .After(from.AtMidnight().InUtc().ToInstant()).Take(3).Select(post => post.Week);
    }

    [Fact]
    public void A_server_that_changes_its_schedule_at_any_moment_neither_doubles_nor_misses_a_week()
    {
        string[] zones = ["Europe/London", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe"];
        var gen = Gen.Select(
            Gen.Int[1, 7], Gen.Int[0, 23], Gen.Int[0, zones.Length - 1], Gen.Int[1, 400],
            (day, hour, zone, wait) => (Slot: new WeeklySlot((IsoDayOfWeek)day, new LocalTime(hour, 0), DateTimeZoneProviders.Tzdb[zones[zone]]), Hours: wait));
        gen.List[2, 12].Sample(changes =>
        {
            var (now, told) = (Start, new List<WeeklyOccurrence>());
            WeeklyOccurrence? pending = null;
            foreach (var (slot, hours) in changes)
            {
                pending = WeeklyCalendar.Next(slot, now, pending, told.LastOrDefault()?.Week);
                now += Duration.FromHours(hours);
                for (; pending.DueAt <= now; pending = WeeklyCalendar.Following(slot, pending)) told.Add(pending);
            }

            for (var i = 1; i < told.Count; i++) Monday(told[i]).ShouldBe(Monday(told[i - 1]).AddDays(7));
        });

        static DateOnly Monday(WeeklyOccurrence post) => post.LastDay.AddDays(-(((int)post.LastDay.DayOfWeek + 6) % 7));
    }

    [Fact]
    public void A_post_on_monday_morning_does_not_repeat_the_one_of_sunday_night()
    {
        var sunday = new WeeklySlot(IsoDayOfWeek.Sunday, new LocalTime(18, 0), DateTimeZone.Utc);
        var posted = sunday.After(Instant.FromUtc(2026, 11, 20, 0, 0)).First();

        var monday = sunday with { Day = IsoDayOfWeek.Monday, Time = new LocalTime(9, 0) };
        WeeklyCalendar.Next(monday, posted.DueAt + Duration.FromHours(1), null, posted.Week).DueAt.ShouldBe(Instant.FromUtc(2026, 11, 30, 9, 0));
    }

    [Fact]
    public void A_week_that_a_new_schedule_would_leave_out_is_still_told_by_the_old_one()
    {
        var sunday = new WeeklySlot(IsoDayOfWeek.Sunday, new LocalTime(20, 0), DateTimeZone.Utc);
        var pending = sunday.After(Instant.FromUtc(2026, 11, 20, 0, 0)).First();
        var friday = sunday with { Day = IsoDayOfWeek.Friday, Time = new LocalTime(12, 0) };

        var next = WeeklyCalendar.Next(friday, Instant.FromUtc(2026, 11, 21, 8, 0), pending, "2026-W46");

        WeeklyCalendar.From(friday, next).Take(2).Select(post => post.DueAt)
            .ShouldBe([Instant.FromUtc(2026, 11, 22, 20, 0), Instant.FromUtc(2026, 11, 27, 12, 0)]);
    }

    [Theory]
    [InlineData("18:00", "18:00")]
    [InlineData("7.30", "07:30")]
    [InlineData("6pm", "18:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("12:15 PM", "12:15")]
    [InlineData("noon", "12:00")]
    [InlineData("20", "20:00")]
    [InlineData("6", null)]
    [InlineData("24:00", null)]
    [InlineData("13pm", null)]
    [InlineData("18:60", null)]
    [InlineData("evening", null)]
    public void A_time_of_day_is_read_as_people_type_it(string text, string? expected) =>
        (ClockTimeText.Parse(text) is { } time ? ClockTimeText.Of(time) : null).ShouldBe(expected);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
