using MileBot.Commands.Pb;
using MileBot.Organising.Importing;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results.Importing;

/// <summary>Takes uploaded lists in, answers what is asked about them, and says what they would do and did.</summary>
internal sealed class ImportDesk(ImportDraftStore drafts, ImportLog log, PbPlausibility plausibility)
{
    private readonly ImportRules rules = new(
        (time, surface, category) => plausibility.WhyTooFast(time, surface, category)?.Value,
        PbPlausibility.IsDoubtfulJump);

    /// <summary>Keeps a list and shows what logging it would do.</summary>
    public async Task<Reply> TakeAsync(ImportDraft draft, SheetReading.Results sheet, CancellationToken cancellationToken)
    {
        var matcher = new NameMatcher(await drafts.KnownRunnersAsync(draft.GuildId, cancellationToken));
        await drafts.KeepAsync(draft, Match(sheet, matcher), cancellationToken);
        var plan = await drafts.PlanAsync(draft.GuildId, draft.ImportId, rules, cancellationToken);
        if (plan.Miles.Count > 0 || plan.Questions.Count > 0) return ImportReply.DryRun(draft, plan, Ask(plan, matcher));

        // The button that takes an import back may be long out of sight: the list itself brings another.
        await drafts.DropAsync(draft.GuildId, draft.ImportId, cancellationToken);
        var before = plan.InLog is [var known, ..] ? await log.FindImportAsync(draft.GuildId, known, cancellationToken) : null;
        return ImportReply.NothingToLog(draft, plan, before);
    }

    /// <summary>Shows what logging a list would do now.</summary>
    public async Task<Reply> ShowAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken)
    {
        var guildId = press.Caller.Guild;
        if (await drafts.FindAsync(guildId, importId, cancellationToken) is not { } draft) return await SettledAsync(press, importId, cancellationToken);

        var plan = await drafts.PlanAsync(guildId, importId, rules, cancellationToken);
        var question = plan.Questions.Count == 0 ? null : Ask(plan, new NameMatcher(await drafts.KnownRunnersAsync(guildId, cancellationToken)));
        return ImportReply.DryRun(draft, plan, question) with { Replaces = true };
    }

    /// <summary>Takes the answer whom the lines of a name are for, and shows what it changed.</summary>
    /// <param name="line">The first of these lines.</param>
    /// <param name="answer">What was chosen in the menu.</param>
    public async Task<Reply> AnswerAsync(ComponentPress press, ulong importId, int line, string answer, CancellationToken cancellationToken)
    {
        var guildId = press.Caller.Guild;
        var plan = await drafts.PlanAsync(guildId, importId, rules, cancellationToken);
        var lines = plan.Questions.FirstOrDefault(asked => asked[0].Line == line)?.Select(asked => asked.Line) ?? [];
        var (choice, runner) = answer switch
        {
            ImportComponents.NewGuest => (LineChoice.Guest, (ulong?)null),
            ImportComponents.LeaveOut => (LineChoice.LeftOut, null),
            _ => (LineChoice.Matched, await KnownAsync(guildId, answer, cancellationToken)),
        };
        if (choice is not LineChoice.Matched || runner is not null) await drafts.AnswerAsync(guildId, importId, lines, choice, runner, cancellationToken);
        return await ShowAsync(press, importId, cancellationToken);
    }

    /// <summary>Makes guests of all whom nobody answered for.</summary>
    public async Task<Reply> MakeGuestsAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken)
    {
        var plan = await drafts.PlanAsync(press.Caller.Guild, importId, rules, cancellationToken);
        var lines = plan.Questions.SelectMany(asked => asked).Select(asked => asked.Line);
        await drafts.AnswerAsync(press.Caller.Guild, importId, lines, LineChoice.Guest, null, cancellationToken);
        return await ShowAsync(press, importId, cancellationToken);
    }

    /// <summary>Logs a list.</summary>
    public async Task<Reply> LogAsync(ComponentPress press, ulong importId, bool withDoubtful, CancellationToken cancellationToken)
    {
        var order = new ImportOrder(importId, MileText.ActOf(press), withDoubtful, WithOwn: press.Caller.ManagesServer);
        return await log.LogAsync(order, rules, new ImportProgress(importId, press.Interim), cancellationToken) switch
        {
            ImportOutcome.Logged logged => ImportReply.Logged(importId, logged),
            ImportOutcome.Unanswered => await ShowAsync(press, importId, cancellationToken),
            var settled => ImportReply.Settled(importId, settled),
        };
    }

    /// <summary>Forgets a list.</summary>
    public async Task<Reply> DropAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken) =>
        await drafts.DropAsync(press.Caller.Guild, importId, cancellationToken)
            ? ImportReply.Dropped
            : await SettledAsync(press, importId, cancellationToken);

    /// <summary>Takes an import back.</summary>
    public async Task<Reply> UndoAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken) =>
        ImportReply.Undone(await log.UndoAsync(MileText.ActOf(press), importId, cancellationToken));

    private async Task<Reply> SettledAsync(ComponentPress press, ulong importId, CancellationToken cancellationToken) =>
        ImportReply.Settled(importId, await log.FindAsync(press.Caller.Guild, importId, cancellationToken));

    private async Task<ulong?> KnownAsync(ulong guildId, string id, CancellationToken cancellationToken)
    {
        var known = await drafts.KnownRunnersAsync(guildId, cancellationToken);
        return known.FirstOrDefault(runner => string.Equals(ImportReply.IdText(runner.UserId), id, StringComparison.Ordinal))?.UserId;
    }

    private static ImportQuestion? Ask(ImportPlan plan, NameMatcher matcher) => plan.Questions is [var lines, ..]
        ? new ImportQuestion(lines, matcher.Match(lines[0].Name) switch
        {
            NameMatch.Sure sure => [sure.Runner],
            NameMatch.InDoubt doubt => doubt.Candidates,
            _ => [],
        })
        : null;

    private static List<ImportLine> Match(SheetReading.Results sheet, NameMatcher matcher)
    {
        var matches = new Dictionary<string, NameMatch>(StringComparer.Ordinal);
        List<ImportLine> lines = [.. sheet.Problems.Select(problem => new ImportLine(problem.Line, problem.Name, LineChoice.Unreadable) { Problem = problem.Reason })];
        foreach (var mile in sheet.Miles)
        {
            if (!matches.TryGetValue(mile.Name, out var match)) matches[mile.Name] = match = matcher.Match(mile.Name);
            lines.Add(new ImportLine(
                mile.Line,
                mile.Name,
                match switch
                {
                    NameMatch.Sure => LineChoice.Matched,
                    NameMatch.InDoubt => LineChoice.Asked,
                    _ => LineChoice.Guest,
                })
            {
                Mile = mile,
                RunnerId = (match as NameMatch.Sure)?.Runner.UserId,
            });
        }

        return [.. lines.OrderBy(line => line.Line)];
    }
}
