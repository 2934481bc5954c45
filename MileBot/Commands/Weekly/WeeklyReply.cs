using System.Globalization;
using MileBot.Calendar;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Commands.Weekly;

/// <summary>What an organiser reads of the weekly post.</summary>
internal static class WeeklyReply
{
    /// <summary>Posts what nobody could tell the fate of: <c>weekly/again/{occurrence}</c>.</summary>
    public const string AgainAction = "again";

    /// <summary>Stops it: <c>weekly/pause</c>.</summary>
    public const string PauseAction = "pause";

    /// <summary>Goes on: <c>weekly/resume</c>.</summary>
    public const string ResumeAction = "resume";

    /// <summary>Lists the next posts: <c>weekly/next</c>.</summary>
    public const string NextAction = "next";

    private const int Simulated = 8;

    public static Reply NotSet { get; } = Reply.Refusal(Markup.Raw(
        "There is no weekly post here yet. Try `/weekly set channel:#general day:Sunday time:18:00 time-zone:London`."));

    /// <summary>The schedule after it was set, with what it is.</summary>
    public static Reply Set(WeeklyJob job) => Reply.Of(
        new Block.Heading(Markup.Raw("The weekly post is set")),
        new Block.Lines(Schedule(job)),
        new Block.Small(Markup.Raw("`/weekly preview` shows it to you alone.")),
        Buttons(job, unknown: null)) with
    { IsPrivate = true, Tone = Tone.Welcome };

    /// <summary>Where it stands.</summary>
    /// <param name="job">The weekly post.</param>
    /// <param name="latest">The latest claims, the newest first.</param>
    public static Reply Status(WeeklyJob job, IReadOnlyList<WeeklyClaim> latest)
    {
        var unknown = latest.FirstOrDefault(claim => claim.State is ClaimState.Unknown);
        List<Block> blocks = [new Block.Heading(Markup.Raw(job.IsPaused ? "The weekly post is paused" : "The weekly post")), new Block.Lines(Schedule(job))];
        blocks.Add(new Block.Paragraph(latest.Count == 0 ? Markup.Raw("Nothing was posted yet.") : Markup.Of($"Last: {Last(latest[0])}")));
        if (unknown is not null && !ReferenceEquals(unknown, latest[0])) blocks.Add(new Block.Paragraph(Last(unknown)));
        blocks.Add(Buttons(job, unknown));
        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>When the next posts are due, on the clocks of the zone and of the reader.</summary>
    public static Reply Next(WeeklyJob job)
    {
        if (job.Next is not { } next) return Reply.Refusal(Markup.Raw("The weekly post is paused; `/weekly resume` goes on with it."));

        List<Markup> lines = [];
        Offset? before = null;
        foreach (var post in WeeklyCalendar.From(job.Slot, next).Take(Simulated))
        {
            var there = post.DueAt.InZone(job.Slot.Zone);
            var changed = before is { } offset && offset != there.Offset ? Markup.Raw(" · **the clocks have changed**") : Markup.Empty;
            lines.Add(Markup.Of($"{Markup.Raw(there.ToString("ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture))} · {WeeklyText.Moment(post.DueAt)}{changed}"));
            lines.Add(Markup.Of($"-# tells of {Markup.Raw(WeeklyText.Days(post.FirstDay, post.LastDay))}"));
            before = there.Offset;
        }

        return Reply.Of(
            new Block.Heading(Markup.Raw("The next eight posts")),
            new Block.Small(Markup.Of($"On the clocks of {ZoneText.Name(job.Slot.Zone)}, and on yours.")),
            new Block.Lines(lines)) with
        { IsPrivate = true };
    }

    /// <summary>What became of a post that was asked for; null where the same was answered before.</summary>
    public static Reply Posted(WeeklyClaim? claim) => claim switch
    {
        null => Reply.Refusal(Markup.Raw("That was done already; `/weekly status` shows what became of it.")),
        { State: ClaimState.Sent } => Reply.Of(new Block.Paragraph(Markup.Of($"Posted in {WeeklyText.Channel(claim.ChannelId)}: {Link(claim)}"))) with { IsPrivate = true },
        { State: ClaimState.Claimed } => Reply.Of(new Block.Paragraph(Markup.Raw("Discord doesn't take it just now. I keep trying for a day; `/weekly status` shows how it stands."))) with { IsPrivate = true },
        _ => Reply.Refusal(Markup.Of($"I can't post in {WeeklyText.Channel(claim.ChannelId)}: {Markup.Raw(claim.Problem ?? "")}")),
    };

    /// <summary>A word to an organiser.</summary>
    public static Reply Say(string text) => Reply.Of(new Block.Paragraph(Markup.Raw(text))) with { IsPrivate = true };

    private static IReadOnlyList<Markup> Schedule(WeeklyJob job)
    {
        var slot = job.Slot;
        var boards = Markup.Raw(string.Join(", ", job.Boards.Select(board => WeeklyText.Title(board).ToLowerInvariant())));
        var who = job.Category is Category.Everyone ? Markup.Empty : Markup.Raw($" · {WeeklyText.Of(job.Category)} only");
        List<Markup> lines =
        [
            Markup.Of($"{WeeklyText.Channel(job.ChannelId)} · {Markup.Raw(Enum.GetName(slot.Day)!)}s at {Markup.Raw(ClockTimeText.Of(slot.Time))} · {ZoneText.Name(slot.Zone)}"),
            Markup.Of($"Boards: {boards}{who}"),
        ];
        if (job.LostZone is { } lost) lines.Add(Markup.Of($"**I no longer know the time zone “{lost}”**, so I use UTC. `/weekly set` names another."));
        if (job.SkipsEmpty) lines.Add(Markup.Raw("A week in which nobody ran is left out."));
        if (job.IsQuiet) lines.Add(Markup.Raw("It makes no phone ring."));
        if (job.Next is { } next)
        {
            lines.Add(Markup.Of($"Next: {WeeklyText.Moment(next.DueAt)} ({WeeklyText.Away(next.DueAt)}), telling of {Markup.Raw(WeeklyText.Days(next.FirstDay, next.LastDay))}"));
            var there = next.DueAt.InZone(slot.Zone);
            if (there.DayOfWeek != slot.Day) lines.Add(Markup.Raw("-# That one is still on the day set before, so that no week is left out."));
        }
        else
        {
            lines.Add(Markup.Raw("Paused: `/weekly resume` goes on."));
        }

        return lines;
    }

    private static Markup Last(WeeklyClaim claim)
    {
        var due = Markup.Of($"due {WeeklyText.Moment(claim.DueAt)}");
        return claim.State switch
        {
            ClaimState.Sent when claim.MessageId is not null => Markup.Of($"posted, {due}: {Link(claim)}"),
            ClaimState.Unknown => Markup.Of($"**nobody can tell** whether the one {due} is in {WeeklyText.Channel(claim.ChannelId)}. {Markup.Raw(claim.Problem ?? "")} Look there; if it is missing, press **Post now**."),
            ClaimState.Skipped => Markup.Of($"left out, {due}. {claim.Problem}"),
            _ => Markup.Of($"under way, {due}. {claim.Problem}"),
        };
    }

    private static Markup Link(WeeklyClaim claim) =>
        Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"https://discord.com/channels/{claim.GuildId}/{claim.ChannelId}/{claim.MessageId}"));

    private static Block.ButtonRow Buttons(WeeklyJob job, WeeklyClaim? unknown)
    {
        List<Button> buttons = [];
        if (unknown is not null) buttons.Add(new(ComponentId.Of(WeeklyIds.CommandName, AgainAction, unknown.Occurrence), "Post now", ButtonLook.Main));
        if (!job.IsPaused) buttons.Add(new(ComponentId.Of(WeeklyIds.CommandName, NextAction), "The next eight"));
        buttons.Add(job.IsPaused
            ? new(ComponentId.Of(WeeklyIds.CommandName, ResumeAction), "Resume", ButtonLook.Main)
            : new(ComponentId.Of(WeeklyIds.CommandName, PauseAction), "Pause"));
        return new(buttons);
    }
}
