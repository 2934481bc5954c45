using MileBot.Core.Times;

namespace MileBot.Core.Conditions;

/// <summary>An estimate of what one factor did to a time. Advice: never mixed into a mark that is stored or ranked.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Least">The least effect of the range: positive cost time, negative gave some.</param>
/// <param name="Best">The best single guess.</param>
/// <param name="Most">The greatest effect of the range.</param>
/// <param name="Explanation">What the range rests on, in a sentence.</param>
/// <param name="Source">Where it was published.</param>
public sealed record ConditionEffect(
    ConditionFactor Factor, TimeGap Least, TimeGap Best, TimeGap Most, string Explanation, string Source)
{
    /// <summary>An effect from shares of a time.</summary>
    internal static ConditionEffect Of(
        ConditionFactor factor, RaceTime time, double least, double best, double most, string explanation, string source)
    {
        return new(factor, Gap(least), Gap(best), Gap(most), explanation, source);

        TimeGap Gap(double share) =>
            TimeGap.FromHundredths((long)Math.Round(share * time.Hundredths, MidpointRounding.AwayFromZero));
    }
}
