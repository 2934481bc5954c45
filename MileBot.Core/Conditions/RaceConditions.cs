namespace MileBot.Core.Conditions;

/// <summary>What is known of the day a mile was run; what isn't known is left out.</summary>
public sealed record RaceConditions
{
    /// <summary>Whose factors to use; without it the range spans both.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The altitude in metres above the sea.</summary>
    public double? AltitudeMetres { get; init; }

    /// <summary>The air temperature in °C.</summary>
    public double? TemperatureCelsius { get; init; }

    /// <summary>The dew point in °C; without it that of middling damp, six degrees below the temperature, is taken.</summary>
    public double? DewPointCelsius { get; init; }

    /// <summary>The wind in metres a second.</summary>
    public double? WindMetresPerSecond { get; init; }

    /// <summary>The indoor track; times are compared with a banked one of 200 m.</summary>
    public IndoorTrack? Track { get; init; }

    /// <summary>Whether most of the race was run behind others.</summary>
    public bool Drafted { get; init; }

    /// <summary>What was worn.</summary>
    public Shoes? Shoes { get; init; }
}
