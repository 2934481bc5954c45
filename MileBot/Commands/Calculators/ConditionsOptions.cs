using MileBot.Core.Conditions;

namespace MileBot.Commands.Calculators;

/// <summary>The options of <c>/conditions</c>.</summary>
internal static class ConditionsOptions
{
    public static NumberOption Altitude { get; } = new("altitude", "Metres above the sea (1,000 ft are 305 m)", 0, 6000);

    public static NumberOption Temperature { get; } = new("temperature", "The air's temperature in °C (80 °F are 27 °C)", -40, 55);

    public static NumberOption DewPoint { get; } = new("dew-point", "The dew point in °C, with the temperature", -50, 40);

    public static NumberOption Wind { get; } = new("wind", "The wind in metres a second (10 mph are 4.5 m/s)", 0, 40);

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
