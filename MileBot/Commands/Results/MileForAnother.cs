using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Logs a mile for somebody else, once it is known for whom: checked as their own would be, and they are told.</summary>
internal sealed class MileForAnother(
    LogOfOthers log, MemberStore members, DraftStore drafts, HistoryStore history, PbPlausibility plausibility, RunnerLetters letters)
{
    /// <summary>Reads the time of a draft and logs it, or asks about it first.</summary>
    public async Task<Reply> GoOnAsync(Draft draft, Request request, CancellationToken cancellationToken)
    {
        var (surface, runner) = (draft.Details.Surface, await members.FindAsync(draft.GuildId, draft.ForUserId!.Value, cancellationToken));
        if (!RaceTimeText.Parse(draft.TimeText).TryGetValue(out var time, out var problem))
        {
            var readings = problem.Readings.Where(reading => plausibility.WhyTooFast(reading, surface, runner.Settings.Category) is null).ToList();
            return readings.Count > 0 ? await AskAsync(draft, Markup.Raw(problem.Advice), readings, cancellationToken) : Reply.Refusal(Markup.Raw(problem.Advice));
        }

        if (plausibility.WhyTooFast(time, surface, runner.Settings.Category) is { } tooFast) return AddReply.TooFast(tooFast);

        return await DoubtAsync(draft, time, runner, cancellationToken) is { } doubt
            ? await AskAsync(draft, doubt, [time], cancellationToken)
            : await LogAsync(draft, time, request, cancellationToken);
    }

    /// <summary>Logs a draft with a time that was meant.</summary>
    public async Task<Reply> LogAsync(Draft draft, RaceTime time, Request request, CancellationToken cancellationToken)
    {
        var settings = (await members.FindAsync(draft.GuildId, draft.ForUserId!.Value, cancellationToken)).Settings;
        if (plausibility.WhyTooFast(time, draft.Details.Surface, settings.Category) is { } tooFast) return AddReply.TooFast(tooFast);

        // The act is the draft's, so that two answers to one question log one mile.
        var act = MileText.ActOf(request) with { Id = draft.Id };
        var outcome = await log.LogAsync(draft, time, act, settings, request.Today, cancellationToken);
        await drafts.DropAsync(draft.GuildId, draft.Id, cancellationToken);
        var runner = new KnownRunner(outcome.Mile.UserId, outcome.Mile.DisplayName);
        return AddReply.Logged(outcome, runner, await letters.LoggedAsync(act, runner, outcome, cancellationToken));
    }

    /// <summary>The question to ask before a time is logged that is in the log already, or is far faster than all before; null for none.</summary>
    private async Task<Markup?> DoubtAsync(Draft draft, RaceTime time, StoredMember runner, CancellationToken cancellationToken)
    {
        var name = MileText.Name(new KnownRunner(draft.ForUserId!.Value, draft.ForName!));
        if (await history.HasAsync(draft.GuildId, draft.ForUserId.Value, draft.Details.Surface, time, draft.Details.RunOn, cancellationToken))
        {
            return Markup.Of($"{MileText.Of(draft.Details.Surface, time, draft.Details.RunOn)} is in the log for {name} already. Is this another mile?");
        }

        if (runner.Bests.Count == 0) return null;

        var best = runner.Bests.Min(known => known.Time);
        if (!PbPlausibility.IsDoubtfulJump(time, best)) return null;

        // What somebody ran who is hidden is nobody's to know.
        return runner.IsSeen
            ? Markup.Of($"{time} is {English.Gap(best - time)} faster than the best so far of {name}, {best}. Is it right?")
            : Markup.Of($"{time} is far faster than what {name} has logged. Is it right?");
    }

    /// <summary>Nothing is logged before the answer.</summary>
    private async Task<Reply> AskAsync(Draft draft, Markup question, IReadOnlyList<RaceTime> readings, CancellationToken cancellationToken)
    {
        await drafts.KeepAsync(draft, cancellationToken);
        return AddReply.AskTime(draft.Id, question, readings);
    }
}
