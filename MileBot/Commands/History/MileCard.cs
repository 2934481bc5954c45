using System.Globalization;
using MileBot.Commands.Pb;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.History;

/// <summary>Shows one mile to the one who ran it, with all that is stored of it.</summary>
internal static class MileCard
{
    /// <summary>Composes the card, with what can be done to the mile.</summary>
    /// <param name="said">What to say first; none for the mile alone.</param>
    public static Reply Compose(StoredPerformance mile, params IEnumerable<Markup> said)
    {
        List<Block> blocks = [.. said.Select(line => new Block.Paragraph(line))];
        blocks.Add(new Block.Heading(Markup.Of($"{mile.Time}")));
        blocks.Add(new Block.Lines([.. Lines(mile)]));
        blocks.Add(new Block.Small(Logged(mile)));
        blocks.Add(new Block.ButtonRow(
        [
            new Button(HistoryComponents.Of(HistoryComponents.Edit, mile.Id), "Edit", ButtonLook.Main),
            new Button(HistoryComponents.Of(HistoryComponents.Delete, mile.Id), "Delete", ButtonLook.Danger),
        ]));
        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>A mile in a few words: <c>6:42, track, 3 Nov 2026</c>.</summary>
    public static Markup Name(StoredPerformance mile) =>
        Markup.Of($"the {English.Adjective(mile.Details.Surface)} mile of {mile.Time}, {mile.Details.RunOn}");

    /// <summary>What is the best on each surface that a change touched.</summary>
    public static Markup BestsNow(IEnumerable<(Surface Surface, StoredBest? Best)> bests) => Markup.Join("\n", bests.Select(now => now.Best is { } best
        ? Markup.Of($"Your {English.Adjective(now.Surface)} best is now **{best.Time}** of {best.RunOn}.")
        : Markup.Of($"You have no {English.Adjective(now.Surface)} mile left.")));

    private static IEnumerable<Markup> Lines(StoredPerformance mile)
    {
        var details = mile.Details;
        yield return Markup.Of($"{English.Title(details.Surface)} · {details.RunOn}");
        if (details.Location is { } location) yield return Markup.Of($"Where: {location}");
        if (details.Timing is { } timing) yield return Markup.Of($"Timed: {PbOptions.Timing.Choices.First(choice => choice.Value == timing).Label}");
        if (details.Effort is { } effort) yield return Markup.Of($"Effort: {effort} of 10");
        if (details.Link is { } link) yield return Markup.Raw($"[Result](<{link}>)");
        if (details.Note is { } note) yield return Markup.Of($"“{note}”");
    }

    private static Markup Logged(StoredPerformance mile)
    {
        var at = Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<t:{mile.LoggedAt.ToUnixTimeSeconds()}:f>"));
        var by = mile.Source switch
        {
            "typed" when mile.LoggedBy is not null => Markup.Raw("by an organiser"),
            "typed" => Markup.Raw("with `/pb`"),
            "import" => Markup.Raw("by an organiser, from a list of results"),
            var other => Markup.Of($"({other})"),
        };
        return mile.ReplacesId is null ? Markup.Of($"Logged {at} {by}") : Markup.Of($"Logged {at} {by}, edited since");
    }
}
