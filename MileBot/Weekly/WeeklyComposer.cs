using MileBot.Presence;
using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>Makes the post of a claim, or a preview of it.</summary>
internal sealed class WeeklyComposer(WeeklyMiles miles, WeeklyPost post, MembershipChecks checks) : IDisposable
{
    /// <summary>A post so long after it was due says so.</summary>
    private static readonly Duration OnTime = Duration.FromMinutes(10);

    /// <summary>Pictures take a processor; commands need one too.</summary>
    private readonly SemaphoreSlim drawing = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Composes a post; null where there is nothing to tell and none is wanted then.</summary>
    public async Task<Reply?> ComposeAsync(WeeklyJob job, WeeklyClaim claim, Instant now, CancellationToken cancellationToken)
    {
        var facts = await miles.ReadAsync(job.GuildId, claim.LastDay, claim.ClaimedAt, cancellationToken);
        if (claim.IsExtra) facts = facts with { LateRuns = [] };
        if (facts is { Runs.Count: 0, LateRuns.Count: 0 } && job.SkipsEmpty && !claim.IsExtra) return null;

        // Who left meanwhile is off the next one, and off this one's boards once they are opened.
        checks.Enqueue(job.GuildId, facts.Runs.Select(run => run.UserId).Distinct());
        var reply = await DrawAsync(job, claim.Occurrence, facts, cancellationToken);
        return now - claim.DueAt > OnTime
            ? reply with { Blocks = [reply.Blocks[0], new Block.Small(Markup.Of($"Late: this was due {WeeklyText.Moment(claim.DueAt)}.")), .. reply.Blocks.Skip(1)] }
            : reply;
    }

    /// <summary>Composes what a post would be if it were due now.</summary>
    public async Task<Reply> PreviewAsync(WeeklyJob job, Instant now, CancellationToken cancellationToken)
    {
        var facts = await miles.ReadAsync(job.GuildId, job.Slot.At(now).LastDay, now, cancellationToken);
        return await DrawAsync(job, "preview", facts, cancellationToken);
    }

    public void Dispose() => drawing.Dispose();

    private async Task<Reply> DrawAsync(WeeklyJob job, string occurrence, WeeklyFacts facts, CancellationToken cancellationToken)
    {
        await drawing.WaitAsync(cancellationToken);
        try
        {
            return post.Compose(job, occurrence, facts);
        }
        finally
        {
            drawing.Release();
        }
    }
}
