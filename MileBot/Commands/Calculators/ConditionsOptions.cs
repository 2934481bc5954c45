using MileBot.Core.Conditions;

namespace MileBot.Commands.Calculators;

/// <summary>The options of <c>/conditions</c>.</summary>
internal static class ConditionsOptions
{
    private const int MaxMeasureLength = 20;

    public static TextOption Altitude { get; } = new("altitude", "Above the sea, such as 1600 m or 5250 ft", MaxMeasureLength);

    public static TextOption Temperature { get; } = new("temperature", "Of the air, such as 28 C or 82 F", MaxMeasureLength);

    public static TextOption DewPoint { get; } = new("dew-point", "With the temperature, such as 20 C or 68 F", MaxMeasureLength);

    public static TextOption Wind { get; } = new("wind", "Such as 3 m/s, 10 km/h or 7 mph", MaxMeasureLength);

    public static ChoiceOption<Shoes> Shoes { get; } = new(
        "shoes",
        "What you wore",
        [
            new("Plain spikes or light racing shoes", "spikes", Core.Conditions.Shoes.Spikes),
            new("Super spikes (plate and new foam)", "super-spikes", Core.Conditions.Shoes.SuperSpikes),
            new("Carbon-plated road shoes", "carbon", Core.Conditions.Shoes.CarbonRoadShoes),
            new("Trainers", "trainers", Core.Conditions.Shoes.Trainers),
        ]);

    public static IReadOnlyList<CommandOption> All { get; } =
    [
        CalculatorOptions.Time, Altitude, Temperature, DewPoint, Wind,
        CalculatorOptions.TrackSize, Shoes, CalculatorOptions.Category, SharedOptions.Private,
    ];
}
