using MileBot.Commands.Calculators;
using MileBot.Commands.History;
using MileBot.Core.Records;
using MileBot.Replies;

namespace MileBot.Organising.Announcing;

/// <summary>The words of an announcement.</summary>
internal static class AnnouncementText
{
    /// <summary>Less than this part of the time is shown as nothing, and it is something.</summary>
    private const decimal LeastPercent = 0.05m;

    /// <summary>Opens the runner's history to whoever presses; by it the message is found again.</summary>
    public static ComponentId Mark(Announcement announcement) =>
        ComponentId.Of(HistoryComponents.CommandName, HistoryComponents.Open, announcement.UserId, announcement.Id, "news");

    /// <summary>Composes the message.</summary>
    public static Reply Compose(Announcement announcement, AnnouncedBest best) => Reply.Of(
        new Block.Heading(Heading(best)),
        new Block.Lines([.. Lines(best)]),
        new Block.Small(Markup.Of($"{English.Title(best.Surface)} · {best.RunOn} · {Cheer(best)}")),
        new Block.ButtonRow(
        [
            new Button(Mark(announcement), "History"),
            new Button(PaceCommand.CardId(best.Time, best.Surface), "Splits"),
        ])) with
    {
        Tone = Tone.Celebration,
    };

    private static Markup Heading(AnnouncedBest best) => best.Before is null
        ? Markup.Of($"{best.DisplayName}: a first {English.Adjective(best.Surface)} mile, {best.Time}!")
        : Markup.Of($"{best.DisplayName}: a new {English.Adjective(best.Surface)} best, {best.Time}!");

    private static IEnumerable<Markup> Lines(AnnouncedBest best)
    {
        if (best.Before is { } before)
        {
            var gain = before - best.Time;
            var part = 100 * gain.Seconds / before.Seconds;
            var percent = part < LeastPercent ? Markup.Empty : Markup.Of($" ({part:0.0} %)");
            yield return Markup.Of($"{before} → **{best.Time}**, {English.Gap(gain)} faster{percent}");
            if (Barriers.Broken(before, best.Time) is [.., var barrier]) yield return Markup.Of($"A first {English.Adjective(best.Surface)} mile under **{barrier}**");
        }

        if (best.Rank is { } rank) yield return Markup.Of($"**{English.Ordinal(rank)}** of {best.Finishers} on this server's {English.Adjective(best.Surface)} board");
    }

    private static Markup Cheer(AnnouncedBest best) => Markup.Raw((best.Before, best.Rank) switch
    {
        (null, _) => "welcome to the board!",
        (_, 1) => "nobody here has run faster!",
        _ => "well run!",
    });
}
