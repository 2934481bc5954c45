using MileBot.Core.Times;

namespace MileBot.Core.Conditions;

/// <summary>Converts times between kinds of indoor track by the factors of the NCAA.</summary>
/// <remarks>
/// NCAA Indoor Track Size Conversion 2012–13, as in GitHub National-Running-Club-Database/nrcd (c88a45e, track.py). From
/// undersized to banked the factor of the mile is published; for other distances it is the product of the two steps, as the
/// mile's is.
/// </remarks>
public static class IndoorTrackConversion
{
    /// <summary>Where the factors were published.</summary>
    public const string Source = "NCAA Indoor Track Size Conversion 2012–13";

    private static readonly IReadOnlyList<Row> Rows =
    [
        new(StandardDistance.Metres800, new(0.9859, 0.9886), new(0.9923, 0.9951)),
        new(StandardDistance.Metres1000, new(0.9864, 0.9892), new(0.9929, 0.9958)),
        new(StandardDistance.Metres1500, new(0.9872, 0.9901), null),
        new(StandardDistance.Mile, new(0.9874, 0.9902), new(0.9941, 0.9969)),
        new(StandardDistance.Metres3000, new(0.9885, 0.9915), new(0.9953, 0.9981)),
        new(StandardDistance.Kilometres5, new(0.9894, 0.9924), new(0.9961, 0.9989)),
    ];

    /// <summary>What to multiply a time by.</summary>
    /// <param name="distance">800 m, 1000 m, 1500 m, the mile, 3000 m or 5 km.</param>
    /// <param name="sex">Whose factor.</param>
    /// <param name="from">The track it was run on.</param>
    /// <param name="to">The track asked for.</param>
    /// <returns>The factor, to four decimals where it is a published one; or null where none was published.</returns>
    public static double? Factor(StandardDistance distance, Sex sex, IndoorTrack from, IndoorTrack to)
    {
        if (Rows.FirstOrDefault(row => row.Distance == distance) is not { } found)
            return null;
        if (from == to)
            return 1;
        if (from > to)
            return 1 / Factor(distance, sex, to, from);

        var (toBanked, toFlat) = (found.FlatToBanked.Of(sex), found.UndersizedToFlat?.Of(sex));
        return (from, to) switch
        {
            (IndoorTrack.Flat, _) => toBanked,
            (_, IndoorTrack.Flat) => toFlat,
            _ => toFlat is { } first ? Math.Round(first * toBanked, 4) : null,
        };
    }

    /// <summary>Converts a time, to the nearest hundredth.</summary>
    /// <returns>The time, or null where no factor was published.</returns>
    public static RaceTime? Convert(RaceTime time, StandardDistance distance, Sex sex, IndoorTrack from, IndoorTrack to) =>
        Factor(distance, sex, from, to) is { } factor ? RaceTime.FromSeconds(time.TotalSeconds * factor) : null;

    private sealed record Pair(double Men, double Women)
    {
        public double Of(Sex sex) => sex == Sex.Men ? Men : Women;
    }

    private sealed record Row(StandardDistance Distance, Pair FlatToBanked, Pair? UndersizedToFlat);
}
