namespace MileBot;

/// <summary>In which units somebody likes to read paces, heights and temperatures.</summary>
internal enum Units
{
    /// <summary>Kilometres, metres, degrees Celsius.</summary>
    Metric,

    /// <summary>Miles, feet, degrees Fahrenheit.</summary>
    Imperial,
}
