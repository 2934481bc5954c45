namespace MileBot.Core.Times;

/// <summary>A distance with a name, between which times are predicted and converted.</summary>
public sealed class StandardDistance
{
    private StandardDistance(string key, string name, Distance length) => (Key, Name, Length) = (key, name, length);

    /// <summary>The name in commands and files: <c>1500m</c>, <c>mile</c>, <c>half</c>.</summary>
    public string Key { get; }

    /// <summary>The name for people: <c>1500 m</c>, <c>half marathon</c>.</summary>
    public string Name { get; }

    /// <summary>The length.</summary>
    public Distance Length { get; }

    /// <summary>800 m.</summary>
    public static StandardDistance Metres800 { get; } = new("800m", "800 m", Distance.FromMetres(800));

    /// <summary>1000 m.</summary>
    public static StandardDistance Metres1000 { get; } = new("1000m", "1000 m", Distance.FromMetres(1000));

    /// <summary>1500 m, the metric mile.</summary>
    public static StandardDistance Metres1500 { get; } = new("1500m", "1500 m", Distance.FromMetres(1500));

    /// <summary>1600 m, the mile of American schools: four laps.</summary>
    public static StandardDistance Metres1600 { get; } = new("1600m", "1600 m", Distance.FromMetres(1600));

    /// <summary>The mile.</summary>
    public static StandardDistance Mile { get; } = new("mile", "mile", Times.Mile.Distance);

    /// <summary>2000 m.</summary>
    public static StandardDistance Metres2000 { get; } = new("2000m", "2000 m", Distance.FromMetres(2000));

    /// <summary>3000 m.</summary>
    public static StandardDistance Metres3000 { get; } = new("3000m", "3000 m", Distance.FromMetres(3000));

    /// <summary>3200 m, the two miles of American schools: eight laps.</summary>
    public static StandardDistance Metres3200 { get; } = new("3200m", "3200 m", Distance.FromMetres(3200));

    /// <summary>Two miles.</summary>
    public static StandardDistance TwoMiles { get; } = new("2miles", "2 miles", 2 * Times.Mile.Distance);

    /// <summary>5 km.</summary>
    public static StandardDistance Kilometres5 { get; } = new("5km", "5 km", Distance.FromMetres(5000));

    /// <summary>10 km.</summary>
    public static StandardDistance Kilometres10 { get; } = new("10km", "10 km", Distance.FromMetres(10_000));

    /// <summary>The half marathon: 21,097.5 m.</summary>
    public static StandardDistance HalfMarathon { get; } = new("half", "half marathon", Distance.FromMetres(21_097.5m));

    /// <summary>The marathon: 42,195 m.</summary>
    public static StandardDistance Marathon { get; } = new("marathon", "marathon", Distance.FromMetres(42_195));

    /// <summary>All of them, the shortest first.</summary>
    public static IReadOnlyList<StandardDistance> All { get; } =
    [
        Metres800, Metres1000, Metres1500, Metres1600, Mile, Metres2000, Metres3000, Metres3200, TwoMiles,
        Kilometres5, Kilometres10, HalfMarathon, Marathon,
    ];

    /// <summary>The distance of a <see cref="Key"/>, or null.</summary>
    public static StandardDistance? Find(string key) =>
        All.FirstOrDefault(distance => string.Equals(distance.Key, key, StringComparison.Ordinal));

    /// <summary>The name for people.</summary>
    public override string ToString() => Name;
}
