using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Pb;

/// <summary>Tells slips of the finger from miles.</summary>
internal sealed class PbPlausibility(RecordBook records)
{
    /// <summary>An improvement by more than this part of the best time is asked about: 6:42 to 5:20, say.</summary>
    private const decimal DoubtfulImprovement = 0.20m;

    /// <summary>A time faster than the world record is refused: the sport would know of it.</summary>
    /// <param name="time">The time.</param>
    /// <param name="surface">Its surface; a trial is held against the track's record.</param>
    /// <param name="category">The member's; women have the women's record, all others the men's.</param>
    public Reply? FasterThanRecord(RaceTime time, Surface surface, Category? category) => WhyTooFast(time, surface, category) is { } why
        ? Reply.Refusal(Markup.Of($"{why} If it's a slip, type it again, such as `/pb 6:42`."))
        : null;

    /// <summary>Says that a time is faster than the world record; null where it isn't.</summary>
    public Markup? WhyTooFast(RaceTime time, Surface surface, Category? category)
    {
        var sex = category is Category.Women ? Sex.Women : Sex.Men;
        return records.Current(surface, sex) is { } record && time < record.Mark
            ? Markup.Of($"{time} is faster than the {English.WorldRecord(sex, record.Surface)}, {record.MarkText} by {record.Athlete}.")
            : null;
    }

    /// <summary>Whether a time is so much faster than the best of the others that it is asked about.</summary>
    public static bool IsDoubtfulJump(RaceTime time, RaceTime best) => time.Seconds < best.Seconds * (1 - DoubtfulImprovement);

    /// <summary>The question to ask about a time that is far faster than anything a member has logged; null where there is none.</summary>
    public static Markup? DoubtfulJump(RaceTime time, IReadOnlyList<RankedBest> bests) =>
        bests.Count == 0 ? null : DoubtfulJump(time, bests.Min(known => known.Time));

    /// <summary>The question to ask about a time that is far faster than the best of the others; null where there is none.</summary>
    public static Markup? DoubtfulJump(RaceTime time, RaceTime best) => IsDoubtfulJump(time, best)
        ? Markup.Of($"{time} is {(best - time).Size} faster than your best so far, {best}. Is it right?")
        : null;
}
