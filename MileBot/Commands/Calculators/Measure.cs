using System.Globalization;
using System.Text.RegularExpressions;

namespace MileBot.Commands.Calculators;

/// <summary>Something of a day that is measured: read with or without its unit, within the limits that make sense.</summary>
/// <param name="Example">One that works, in metric and in imperial units.</param>
internal sealed partial record Measure(string Name, double Min, double Max, IReadOnlyList<MeasureUnit> Units, (string Metric, string Imperial) Example)
{
    public static Measure Altitude { get; } = new(
        "altitude",
        0,
        6000,
        [
            new(MileBot.Units.Metric, "m", ["m", "metres", "meters"], value => value),
            new(MileBot.Units.Imperial, "ft", ["ft", "feet"], value => value * 0.3048),
        ],
        ("1600 m", "5250 ft"));

    public static Measure Temperature { get; } = new("temperature", -40, 55, Degrees, ("28 C", "82 F"));

    public static Measure DewPoint { get; } = new("dew point", -50, 40, Degrees, ("20 C", "68 F"));

    public static Measure Wind { get; } = new(
        "wind",
        0,
        40,
        [
            new(MileBot.Units.Metric, "m/s", ["m/s", "ms"], value => value),
            new(MileBot.Units.Imperial, "mph", ["mph"], value => value * 0.44704),
            new(null, "km/h", ["km/h", "kmh", "kph"], value => value / 3.6),
        ],
        ("3 m/s", "7 mph"));

    private static IReadOnlyList<MeasureUnit> Degrees =>
    [
        new(MileBot.Units.Metric, "°C", ["°c", "c", "celsius"], value => value),
        new(MileBot.Units.Imperial, "°F", ["°f", "f", "fahrenheit"], value => (value - 32) / 1.8),
    ];

    /// <summary>Reads a value.</summary>
    /// <param name="text">As typed: <c>28</c>, <c>82 F</c>, <c>-3.5°C</c>.</param>
    /// <param name="own">The units of who typed it, for a value without one.</param>
    /// <param name="problem">What is wrong and what would work, where it can't be read.</param>
    /// <returns>The value in metric units; null where it can't be read.</returns>
    public double? Read(string text, Units own, out string problem)
    {
        var match = Written.Match(text.Trim());
        var unit = match.Success ? FindUnit(match.Groups["unit"].Value.ToLowerInvariant(), own) : null;
        if (unit is null)
        {
            problem = $"can't be read as {Article} {Name}. Try `{ExampleFor(own)}`.";
            return null;
        }

        var value = unit.ToMetric(double.Parse(match.Groups["number"].ValueSpan.ToString().Replace(',', '.').Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture));
        problem = $"is beyond any {Name} a mile is run at: from {Write(Min, own)} to {Write(Max, own)}. Try `{ExampleFor(own)}`.";
        return value >= Min && value <= Max ? value : null;
    }

    private string Article => Name[0] is 'a' ? "an" : "a";

    private string ExampleFor(Units own) => own is MileBot.Units.Imperial ? Example.Imperial : Example.Metric;

    private MeasureUnit? FindUnit(string written, Units own) => written.Length == 0
        ? Units.First(unit => unit.Of == own)
        : Units.FirstOrDefault(unit => unit.Spellings.Contains(written, StringComparer.Ordinal));

    private string Write(double metric, Units own)
    {
        var unit = Units.First(candidate => candidate.Of == own);

        // Every unit is linear, so two points give its way back.
        var (zero, one) = (unit.ToMetric(0), unit.ToMetric(1));
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round((metric - zero) / (one - zero)):0} {unit.Symbol}");
    }

    [GeneratedRegex("^(?<number>[-−+]?[0-9]{1,5}([.,][0-9]{1,3})?)\\s*(?<unit>[^0-9\\s]*)$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Written { get; }
}
