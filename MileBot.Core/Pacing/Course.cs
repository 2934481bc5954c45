using MileBot.Core.Times;

namespace MileBot.Core.Pacing;

/// <summary>Where the splits of a mile are taken.</summary>
/// <remarks>
/// On a track they are taken at the finish line, so what is left over after whole laps is run first; on the road it comes last.
/// </remarks>
public sealed class Course
{
    private Course(string name, IReadOnlyList<Distance> points) => (Name, Points) = (name, points);

    /// <summary>The 400 m track: 9.344 m, then four laps.</summary>
    public static Course Track400 { get; } = Laps("400 m track", Mile.Lap);

    /// <summary>The 200 m indoor track: 9.344 m, then eight laps.</summary>
    public static Course Track200 { get; } = Laps("200 m track", Distance.FromMetres(200));

    /// <summary>A 160 m indoor track: 9.344 m, then ten laps.</summary>
    public static Course Track160 { get; } = Laps("160 m track", Distance.FromMetres(160));

    /// <summary>An oversized 300 m indoor track: 109.344 m, then five laps.</summary>
    public static Course Track300 { get; } = Laps("300 m track", Distance.FromMetres(300));

    /// <summary>A road, by 400 m.</summary>
    public static Course RoadBy400 { get; } = Every("road, by 400 m", Mile.Lap);

    /// <summary>A road, by quarter mile.</summary>
    public static Course RoadByQuarter { get; } = Every("road, by quarter mile", Mile.Quarter);

    /// <summary>A road, by kilometre.</summary>
    public static Course RoadByKilometre { get; } = Every("road, by kilometre", Distance.FromMetres(1000));

    /// <summary>What it is, for people.</summary>
    public string Name { get; }

    /// <summary>The points in rising order, counted from the start; the last is the finish, one mile.</summary>
    public IReadOnlyList<Distance> Points { get; }

    /// <summary>A track of any length: what is left over first, then whole laps.</summary>
    /// <param name="name">What it is, for people.</param>
    /// <param name="lap">The length of a lap: 50 m to a mile.</param>
    public static Course Laps(string name, Distance lap)
    {
        CheckUnit(lap);
        var laps = Mile.Distance.Millimetres / lap.Millimetres;
        var first = Mile.Distance - (int)laps * lap;
        return new(name, [.. PointsOf(first, lap, laps)]);
    }

    /// <summary>A road with splits at a unit; what is left over comes last.</summary>
    /// <param name="name">What it is, for people.</param>
    /// <param name="unit">The distance between splits: 50 m to a mile.</param>
    public static Course Every(string name, Distance unit)
    {
        CheckUnit(unit);
        var whole = PointsOf(default, unit, Mile.Distance.Millimetres / unit.Millimetres).ToList();
        return new(name, whole[^1] == Mile.Distance ? whole : [.. whole, Mile.Distance]);
    }

    private static IEnumerable<Distance> PointsOf(Distance first, Distance unit, long count)
    {
        if (first.Millimetres > 0)
            yield return first;

        for (var i = 1; i <= count; i++)
            yield return first + i * unit;
    }

    private static void CheckUnit(Distance unit)
    {
        if (unit < Distance.FromMetres(50) || unit > Mile.Distance)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Splits are 50 m to a mile apart.");
    }
}
