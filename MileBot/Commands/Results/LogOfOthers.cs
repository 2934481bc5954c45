using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>What an organiser writes into the log for somebody else.</summary>
internal sealed class LogOfOthers(PerformanceStore performances, GuestStore guests, GoalStore goals)
{
    /// <summary>Logs a draft with its time.</summary>
    public async Task<PbOutcome> LogAsync(
        Draft draft, RaceTime time, OrganiserAct act, MemberSettings settings, DateOnly today, CancellationToken cancellationToken)
    {
        var runner = await RunnerAsync(draft, cancellationToken);
        var mile = new NewPerformance(draft.GuildId, draft.Id, runner.UserId, runner.DisplayName, time, act.At, draft.Details) { By = act, MayBeAnnounced = true };
        var logged = await performances.LogAsync(mile, cancellationToken);
        var goal = await goals.FindAsync(mile.GuildId, mile.UserId, cancellationToken);
        return new PbOutcome(mile with { Time = logged.Time }, logged, settings, goal, today);
    }

    /// <summary>Whose mile it is. A guest may have got their name from another organiser meanwhile: then they are one.</summary>
    private async Task<KnownRunner> RunnerAsync(Draft draft, CancellationToken cancellationToken)
    {
        var runner = new KnownRunner(draft.ForUserId!.Value, draft.ForName!);
        return runner.UserId == MadeId.Of(draft.Id, 0)
            && RunnerNames.Same(runner.DisplayName, await guests.ReadAsync(draft.GuildId, onlyGuests: true, cancellationToken)) is [var known, ..]
                ? known
                : runner;
    }
}
