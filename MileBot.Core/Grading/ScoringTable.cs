using MileBot.Core.Times;

namespace MileBot.Core.Grading;

/// <summary>World Athletics points of one event: ⌊k · (reference − time)²⌋, at most 1400, and 0 from the reference on.</summary>
/// <remarks>
/// The Hungarian scoring tables of B. Spiriev. Coefficients: GitHub jchen1/iaaf-scoring-tables (78864d4) and GlaivePro/IaafPoints
/// (67a2410); checked against every mile row of the 2017 and 2022 tables. The road mile is scored as the track's (2025). Reckoned
/// in decimals: exact.
/// </remarks>
public sealed class ScoringTable
{
    /// <summary>The most points there are.</summary>
    public const int MaxPoints = 1400;

    private static readonly IReadOnlyList<ScoringTable> All =
    [
        new(StandardDistance.Metres800, false, 182m, 0.198m, 250m, 0.0688m),
        new(StandardDistance.Metres800, true, 184m, 0.197393m, 264m, 0.0572m),
        new(StandardDistance.Metres1000, false, 237.5m, 0.1123m, 330m, 0.0382m),
        new(StandardDistance.Metres1000, true, 240m, 0.1139m, 340.4m, 0.03473m),
        new(StandardDistance.Metres1500, false, 385m, 0.04066m, 540m, 0.0134m),
        new(StandardDistance.Metres1500, true, 386m, 0.042m, 540m, 0.01365m),
        new(StandardDistance.Mile, false, 415m, 0.0351m, 580m, 0.01165m),
        new(StandardDistance.Mile, true, 415m, 0.0369m, 585.5m, 0.01154m),
        new(StandardDistance.Metres2000, false, 528m, 0.02181m, 750m, 0.006766m),
        new(StandardDistance.Metres2000, true, 528m, 0.0226m, 752.2m, 0.00685m),
        new(StandardDistance.Metres3000, false, 840m, 0.00815m, 1200m, 0.002539m),
        new(StandardDistance.Metres3000, true, 840m, 0.008322m, 1200m, 0.00259m),
        new(StandardDistance.TwoMiles, false, 904.8m, 0.00703m, 1296.3m, 0.002157m),
        new(StandardDistance.TwoMiles, true, 907m, 0.00721m, 1296.3m, 0.002202m),
        new(StandardDistance.Kilometres5, false, 1440m, 0.002778m, 2100m, 0.000808m),
        new(StandardDistance.Kilometres5, true, 1440m, 0.0029m, 2100m, 0.000825m),
    ];

    private readonly decimal menReference, menFactor, womenReference, womenFactor;

    private ScoringTable(
        StandardDistance distance, bool shortTrack,
        decimal menReference, decimal menFactor, decimal womenReference, decimal womenFactor)
    {
        (Distance, IsShortTrack) = (distance, shortTrack);
        (this.menReference, this.menFactor) = (menReference, menFactor);
        (this.womenReference, this.womenFactor) = (womenReference, womenFactor);
    }

    /// <summary>The distance.</summary>
    public StandardDistance Distance { get; }

    /// <summary>Whether it is for the short track, indoors.</summary>
    public bool IsShortTrack { get; }

    /// <summary>The table of a distance, or null where there is none.</summary>
    /// <param name="distance">800 m, 1000 m, 1500 m, the mile, 2000 m, 3000 m, two miles or 5 km.</param>
    /// <param name="shortTrack">Whether for the short track.</param>
    public static ScoringTable? Find(StandardDistance distance, bool shortTrack) =>
        All.FirstOrDefault(table => table.Distance == distance && table.IsShortTrack == shortTrack);

    /// <summary>The table of the mile on a surface: the short track's indoors, the outdoor track's anywhere else.</summary>
    public static ScoringTable OfMile(Surface surface) => surface == Surface.Indoor ? All[7] : All[6];

    /// <summary>The points of a time, 0 to 1400.</summary>
    public int Points(RaceTime time, Sex sex)
    {
        var (reference, factor) = Coefficients(sex);
        var left = reference - time.Seconds;
        return left <= 0 ? 0 : (int)Math.Min(MaxPoints, decimal.Floor(factor * left * left));
    }

    /// <summary>The slowest time worth so many points: the inverse of <see cref="Points"/>.</summary>
    /// <param name="points">1 to 1400.</param>
    /// <param name="sex">Whose table.</param>
    public RaceTime SlowestFor(int points, Sex sex)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MaxPoints);
        var (reference, factor) = Coefficients(sex);
        var seconds = (double)reference - Math.Sqrt(points / (double)factor);
        var time = RaceTime.FromHundredths((long)Math.Floor(seconds * 100) + 1);
        while (Points(time, sex) < points)
            time += TimeGap.FromHundredths(-1);

        return time;
    }

    /// <summary>
    /// The points of a time before they are rounded down; null where there are none, or more than there can be.
    /// </summary>
    internal double? ExactPoints(RaceTime time, Sex sex)
    {
        var (reference, factor) = Coefficients(sex);
        var points = (double)(factor * (reference - time.Seconds) * (reference - time.Seconds));
        return time.Seconds < reference && points <= MaxPoints ? points : null;
    }

    /// <summary>The time worth so many points, to the nearest hundredth.</summary>
    internal RaceTime TimeFor(double points, Sex sex)
    {
        var (reference, factor) = Coefficients(sex);
        return RaceTime.FromSeconds((double)reference - Math.Sqrt(points / (double)factor));
    }

    private (decimal Reference, decimal Factor) Coefficients(Sex sex) =>
        sex == Sex.Men ? (menReference, menFactor) : (womenReference, womenFactor);
}
