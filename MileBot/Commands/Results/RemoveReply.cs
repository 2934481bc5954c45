using System.Globalization;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>What an organiser reads who removes a mile or brings one back.</summary>
internal static class RemoveReply
{
    /// <summary>The field of the form in which the reason stands.</summary>
    public const string Reason = "reason";

    /// <summary>As many as a menu takes.</summary>
    public const int PageSize = 25;

    private const int MaxReason = 200;

    public static Reply NameOne { get; } = Reply.Refusal(Markup.Raw(
        "Whose mile is it? Give `member` or `guest`, one of them, such as `/results remove member:@Ana`. Nothing was changed."));

    public static Reply NoMile { get; } = Reply.Refusal(Markup.Raw("They have no mile here that I may show."));

    public static Reply Gone { get; } = Reply.Refusal(Markup.Raw("That mile was changed or removed since. Nothing was changed; `/results remove` shows the miles as they are now."));

    /// <summary>Somebody's miles, the latest first, to choose one from.</summary>
    public static Reply List(KnownRunner runner, IReadOnlyList<HistoryLine> lines, int page, int lastPage)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Of($"Remove a mile of {MileText.Name(runner)}")),
            new Block.Paragraph(Markup.Raw("It goes off every board at once, and the runner is told, with a reason if you give one. `/results restore` brings it back.")),
            new Block.Menu(ResultsComponents.Of(ResultsComponents.Pick), "Choose the mile", [.. lines.Select(Entry)]),
        ];
        if (lastPage > 0)
        {
            blocks.Add(new Block.ButtonRow(
            [
                new Button(ResultsComponents.Of(ResultsComponents.Newer, runner.UserId, Math.Max(0, page - 1)), "◀ Newer", IsDisabled: page == 0),
                new Button(ResultsComponents.Of(ResultsComponents.Older, runner.UserId, Math.Min(lastPage, page + 1)), "Older ▶", IsDisabled: page == lastPage),
            ]));
        }

        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>The form that asks for the reason, and so whether it is meant.</summary>
    public static Form Form(StoredPerformance mile) => new(
        ResultsComponents.Of(ResultsComponents.Remove, mile.Id),
        $"Remove {MileText.Plain(mile.Details.Surface, mile.Time, mile.Details.RunOn)}",
        [new FormField.Text(Reason, "Why? The runner reads it", MaxReason) { Example = "Such as: the course was short. May stay empty." }]);

    /// <summary>Says what was removed, with the button that brings it back.</summary>
    public static Reply Removed(ModerationResult.Done done, Markup? told) => new(
    [
        new Block.Heading(Markup.Raw("Removed")),
        new Block.Lines([MileText.Of(done.Mile), .. Whose(done)]),
        .. Small(told),
        new Block.ButtonRow([new Button(ResultsComponents.Of(ResultsComponents.Restore, done.Mile.Id), "Bring it back")]),
    ])
    {
        IsPrivate = true,
    };

    /// <summary>Says what was brought back.</summary>
    public static Reply Restored(ModerationResult.Done done, Markup? told) => new(
    [
        new Block.Heading(Markup.Raw("Back in the log")),
        new Block.Lines([MileText.Of(done.Mile), .. Whose(done)]),
        .. Small(told),
    ])
    {
        Tone = Tone.Welcome,
        IsPrivate = true,
    };

    private static IEnumerable<Markup> Whose(ModerationResult.Done done)
    {
        yield return Markup.Of($"Run by {MileText.Name(done.Runner)}");
        if (done.Reason is { } reason) yield return Markup.Of($"“{reason}”");
    }

    private static IEnumerable<Block> Small(Markup? told) => told is { } text ? [new Block.Small(text)] : [];

    private static MenuEntry Entry(HistoryLine line) => new(MileText.Plain(line.Surface, line.Time, line.RunOn), line.Id.ToString(CultureInfo.InvariantCulture))
    {
        Description = line.Location is { Length: > 0 } location ? location : null,
    };
}
