using NodaTime;

namespace MileBot.Weekly;

/// <summary>The right to post one occurrence, and what became of it.</summary>
/// <param name="Occurrence">The week told, such as <c>2026-W48</c>, or <see cref="ExtraPrefix"/> and an interaction's id.</param>
/// <param name="ChannelId">Where it was, or is to be, sent.</param>
/// <param name="ClaimedAt">When: what is logged later is told next week, and a post of it can't be older.</param>
internal sealed record WeeklyClaim(ulong GuildId, string Occurrence, ulong ChannelId, Instant DueAt, DateOnly LastDay, Instant ClaimedAt)
{
    /// <summary>What the name of a post outside the schedule begins with.</summary>
    public const string ExtraPrefix = "now-";

    public ClaimState State { get; init; }

    /// <summary>How many times it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether an earlier attempt may have sent it without anybody knowing.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>When Discord first refused the channel; null where it didn't, or took a post since.</summary>
    public Instant? RefusedAt { get; init; }

    /// <summary>The post; null where there is none or it isn't known.</summary>
    public ulong? MessageId { get; init; }

    /// <summary>What went wrong last, in a few words; null for nothing.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it is a post that an organiser asked for outside the schedule.</summary>
    public bool IsExtra => Occurrence.StartsWith(ExtraPrefix, StringComparison.Ordinal);

    public DateOnly FirstDay => LastDay.AddDays(-6);

    /// <summary>The claim of a scheduled occurrence.</summary>
    public static WeeklyClaim Of(WeeklyJob job, WeeklyOccurrence occurrence, Instant now) =>
        new(job.GuildId, occurrence.Week, job.ChannelId, occurrence.DueAt, occurrence.LastDay, now);

    /// <summary>The claim of a post that an organiser asks for now.</summary>
    /// <param name="job">The server's weekly post.</param>
    /// <param name="interactionId">What asked for it: delivered twice, it posts once.</param>
    /// <param name="now">When.</param>
    public static WeeklyClaim Extra(WeeklyJob job, ulong interactionId, Instant now) =>
        new(job.GuildId, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ExtraPrefix}{interactionId}"), job.ChannelId, now, job.Slot.At(now).LastDay, now);
}
