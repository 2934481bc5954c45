using MileBot.Core.Times;

namespace MileBot.Commands.Calculators;

/// <summary>The options of <c>/predict</c>.</summary>
internal static class PredictOptions
{
    /// <summary>The distances between which it predicts, the shortest first.</summary>
    public static IReadOnlyList<StandardDistance> Distances { get; } =
    [
        StandardDistance.Metres800, StandardDistance.Metres1500, StandardDistance.Mile, StandardDistance.Metres3000, StandardDistance.TwoMiles,
        StandardDistance.Kilometres5, StandardDistance.Kilometres10, StandardDistance.HalfMarathon, StandardDistance.Marathon,
    ];

    public static TextOption Time { get; } = new("time", "The time you ran, such as 6:42 or 1:45:00", CalculatorOptions.MaxTimeLength) { IsRequired = true, Suggests = true };

    public static ChoiceOption<DistanceChoice> Distance { get; } = DistanceChoice.Option("distance", "What you ran it over: a mile, if left out", Distances);

    public static ChoiceOption<DistanceChoice> To { get; } = DistanceChoice.Option("to", "The distance to predict: all of them, if left out", Distances);

    public static IReadOnlyList<CommandOption> All { get; } = [Time, Distance, To, SharedOptions.Private];
}
