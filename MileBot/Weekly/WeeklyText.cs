using System.Globalization;
using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>The words of weekly posts, and of replies about them.</summary>
internal static class WeeklyText
{
    private static readonly string[] SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>A channel, as a link to it.</summary>
    public static Markup Channel(ulong channelId) => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<#{channelId}>"));

    /// <summary>An instant, as each reader's own clocks show it.</summary>
    public static Markup Moment(Instant instant) => Stamp(instant, 'F');

    /// <summary>How far away an instant is, kept right by Discord.</summary>
    public static Markup Away(Instant instant) => Stamp(instant, 'R');

    /// <summary>Such as <c>16–22 Nov 2026</c> and <c>28 Dec 2026 – 3 Jan 2027</c>.</summary>
    public static string Days(DateOnly from, DateOnly to) => from.Month == to.Month
        ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}–{to.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}")
        : $"{DateText.Of(from)} – {DateText.Of(to)}";

    public static string Title(BoardKind board) => board switch
    {
        BoardKind.Fastest => "Fastest",
        BoardKind.AgeGraded => "Best age grade",
        BoardKind.Improved => "Most improved",
        BoardKind.Consistent => "Most weeks with a mile this year",
        BoardKind.Attempts => "Most miles",
        _ => throw new ArgumentOutOfRangeException(nameof(board), board, "No title for this board."),
    };

    public static string Title(BoardKind board, Surface? surface) =>
        surface is { } on ? $"{Title(board)}, {English.Title(on).Value.ToLowerInvariant()}" : Title(board);

    /// <summary>Whom a board ranks; empty for everyone.</summary>
    public static string Of(Category category) => category switch
    {
        Category.Women => "women",
        Category.Men => "men",
        Category.Nonbinary => "nonbinary",
        _ => "everyone",
    };

    public static Markup NewBest(WeeklyNews.NewBest best, string name) => Markup.Of(
        $"{name} · {best.Improvement.Before} → **{best.Improvement.After}**, {best.Improvement.Gain.Size.Seconds:0.##} s faster ({English.Adjective(best.Surface)})");

    public static Markup Chase(WeeklyNews.Chase chase, Func<ulong, string> nameOf)
    {
        var count = chase.UserIds.Count;
        var who = count == 1
            ? Markup.Of($"{nameOf(chase.UserIds[0])} is")
            : Markup.Of($"{Markup.Raw(count < SmallNumbers.Length ? SmallNumbers[count] : count.ToString("N0", CultureInfo.InvariantCulture))} runners are");
        return Markup.Of($"{who} within 5 s of **{chase.Barrier}** ({English.Adjective(chase.Surface)})");
    }

    public static Markup Late(WeeklyRun run, string name) => Markup.Of($"{name} {run.Time} ({run.RunOn}, {English.Adjective(run.Surface)})");

    public static Markup Of(Anniversary anniversary)
    {
        var entry = anniversary.Entry;
        var what = entry.Title is { } title ? Markup.Of($"{title}") : Markup.Of($"the {English.WorldRecord(entry.Sex, entry.Surface)}");
        var place = entry.Place is { } where ? Markup.Of($" in {where}") : Markup.Empty;
        return Markup.Of($"{English.Count(anniversary.Years, "year")} ago, on {entry.Date.ExactDay!.Value}, {entry.Athlete} ran **{entry.MarkText}**{place}: {what}.");
    }

    private static Markup Stamp(Instant instant, char style) =>
        Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:{style}>"));
}
