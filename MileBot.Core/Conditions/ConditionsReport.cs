using MileBot.Core.Times;

namespace MileBot.Core.Conditions;

/// <summary>Roughly what the day of a mile cost or gave. Advice: the mark stays the mark.</summary>
public sealed class ConditionsReport
{
    private ConditionsReport(RaceTime time, IReadOnlyList<ConditionEffect> effects, IReadOnlyList<string> warnings) =>
        (Time, Effects, Warnings) = (time, effects, warnings);

    /// <summary>The mile as it was run.</summary>
    public RaceTime Time { get; }

    /// <summary>The factors that could be estimated.</summary>
    public IReadOnlyList<ConditionEffect> Effects { get; }

    /// <summary>What could not be, and why; each a sentence.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>What all factors together did, by the best guesses: positive cost time.</summary>
    public TimeGap Total => TimeGap.FromHundredths(Effects.Sum(effect => effect.Best.Hundredths));

    /// <summary>What the mile might have been on a neutral day, by the best guesses.</summary>
    public RaceTime Neutral => Without(effect => effect.Best.Hundredths);

    /// <summary>The fastest that the ranges allow for a neutral day.</summary>
    public RaceTime NeutralFastest => Without(effect => Math.Max(effect.Least.Hundredths, effect.Most.Hundredths));

    /// <summary>The slowest that the ranges allow for a neutral day.</summary>
    public RaceTime NeutralSlowest => Without(effect => Math.Min(effect.Least.Hundredths, effect.Most.Hundredths));

    /// <summary>Estimates what the conditions did to a mile.</summary>
    public static ConditionsReport Of(RaceTime time, RaceConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentOutOfRangeException.ThrowIfZero(time.Hundredths, nameof(time));
        var warnings = new List<string>();
        ConditionEffect?[] effects =
        [
            ConditionEstimates.OfTrack(time, conditions),
            ConditionEstimates.OfAltitude(time, conditions, warnings),
            ConditionEstimates.OfTemperature(time, conditions, warnings),
            ConditionEstimates.OfDrafting(time, conditions),
            ConditionEstimates.OfShoes(time, conditions, warnings),
        ];
        if (conditions.WindMetresPerSecond is > 0)
            warnings.Add("Wind costs time on a loop: it takes more than it gives. For the mile no figure is published.");

        return new(time, [.. effects.OfType<ConditionEffect>()], warnings);
    }

    private RaceTime Without(Func<ConditionEffect, long> hundredths) =>
        Time + TimeGap.FromHundredths(-Effects.Sum(hundredths));
}
