using System.Text;
using CsCheck;
using Ical.Net;
using MileBot.Calendar;
using ReadEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace MileBot.Tests.Calendar;

/// <summary>Calendar files, read back by another program's reader and held against RFC 5545.</summary>
public class CalendarFileTests
{
    private static readonly DateTimeOffset WrittenAt = new(2026, 11, 23, 18, 30, 5, TimeSpan.FromHours(1));

    /// <summary>Characters that calendars trip over: separators, ends of lines, wide ones, joined ones, halves of pairs.</summary>
    private static readonly Gen<string> OddText = Gen.OneOf(new[] {
        "a", "word ", ",", ";", "\\", "\\n", ":", "\"", "\n", "\r\n", "\r", "\t", "é", "語", "👟", "👩🏽‍🦽", "\u2067", "\u0000", "\u0085", "\ud83d", "×" }).Array[0, 120].Select(string.Concat);

    [Fact]
    public void A_file_reads_as_the_standard_has_it()
    {
        var text = Encoding.UTF8.GetString(CalendarFile.Write(
            [new CalendarEvent("20261201-ab@milebot", new DateOnly(2026, 12, 31), "6 × 400 m, easy; go", "Jog.\nThen \\ run.")], WrittenAt));

        text.Split("\r\n").ShouldBe(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MileBot//Training block//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:20261201-ab@milebot", "DTSTAMP:20261123T173005Z",
            "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
            @"SUMMARY:6 × 400 m\, easy\; go", @"DESCRIPTION:Jog.\nThen \\ run.", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
        ]);
    }

    [Fact]
    public void Another_reader_finds_all_day_events_that_block_nobody()
    {
        var read = Read(CalendarFile.Write([Event("One", "Jog"), Event("Two", "") with { Uid = "2@milebot", Day = new DateOnly(2028, 2, 29) }], WrittenAt));

        read.Count.ShouldBe(2);
        read.ShouldAllBe(entry => entry.IsAllDay && entry.Transparency == TransparencyType.Transparent && entry.RecurrenceRule == null);
        read[0].DtStamp!.AsUtc.ShouldBe(WrittenAt.UtcDateTime);
        read[1].Start!.Date.ShouldBe(new DateOnly(2028, 2, 29));
        read[1].End!.Date.ShouldBe(new DateOnly(2028, 3, 1));
        read[1].Description.ShouldBeNullOrEmpty();
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_written() => Gen.Select(OddText, OddText).Sample((summary, description) =>
    {
        var read = Read(CalendarFile.Write([Event(summary, description)], WrittenAt)).Single();
        return string.Equals(read.Summary ?? "", Kept(summary), StringComparison.Ordinal)
            && string.Equals(read.Description ?? "", Kept(description), StringComparison.Ordinal);
    });

    [Fact]
    public void No_line_is_longer_than_75_octets_nor_any_character_cut() => OddText.Sample(text =>
    {
        var bytes = CalendarFile.Write([Event(text, text + text)], WrittenAt);
        var lines = Lines(bytes);
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return lines.All(line => line.Length <= 75 && strict.GetString(line).IndexOfAny(['\r', '\n']) < 0);
    });

    [Theory]
    [InlineData(63, 75, "TRANSP")]
    [InlineData(64, 72, " 👟")]
    [InlineData(67, 75, " 👟")]
    [InlineData(68, 75, " a👟")]
    public void A_wide_character_at_the_edge_goes_to_the_next_line_whole(int letters, int octets, string next)
    {
        // "SUMMARY:" has 8 octets and the shoe 4, so 63 letters and the shoe fill a line.
        var lines = Lines(CalendarFile.Write([Event(new string('a', letters) + "👟", "")], WrittenAt));

        var at = lines.FindIndex(line => line.AsSpan().StartsWith("SUMMARY:"u8));
        lines[at].Length.ShouldBe(octets);
        Encoding.UTF8.GetString(lines[at + 1]).ShouldStartWith(next);
    }

    private static CalendarEvent Event(string summary, string description) => new("1@milebot", new DateOnly(2026, 12, 1), summary, description);

    private static List<ReadEvent> Read(byte[] file) => [.. Ical.Net.Calendar.Load(Encoding.UTF8.GetString(file))!.Events.OrderBy(entry => entry.Uid, StringComparer.Ordinal)];

    /// <summary>What a text value can hold: any end of a line is one, control characters are none, half a pair is no character.</summary>
    private static string Kept(string text) => string.Concat(
        text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || !Rune.IsControl(rune)).Select(rune => rune.ToString()));

    private static List<byte[]> Lines(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        text.ShouldEndWith("\r\n");
        return [.. text[..^2].Split("\r\n").Select(Encoding.Latin1.GetBytes)];
    }
}
