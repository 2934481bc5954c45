using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>A standard distance as the value of an option.</summary>
internal readonly record struct DistanceChoice(StandardDistance Distance)
{
    /// <summary>The times that make sense over a distance: those of a mile, in proportion, up to 24 hours.</summary>
    public static TimeLimits LimitsOf(StandardDistance distance)
    {
        var miles = distance.Length.Metres / Mile.Metres;
        var (fastest, slowest) = (TimeLimits.Mile.Fastest.Seconds * miles, TimeLimits.Mile.Slowest.Seconds * miles);
        return new(
            RaceTime.FromSeconds(decimal.Floor(fastest)),
            RaceTime.FromSeconds(Math.Min(decimal.Floor(slowest), TimeLimits.AnyRace.Slowest.Seconds)));
    }

    /// <summary>The distance within a sentence: <c>a mile</c>, <c>1500 m</c>.</summary>
    public static Markup InWords(StandardDistance distance) =>
        distance == StandardDistance.Mile || distance == StandardDistance.HalfMarathon || distance == StandardDistance.Marathon
            ? Markup.Of($"a {distance.Name}")
            : Markup.Of($"{distance.Name}");

    /// <summary>An option whose answers are distances.</summary>
    public static ChoiceOption<DistanceChoice> Option(string name, string description, IEnumerable<StandardDistance> distances) => new(
        name, description, [.. distances.Select(distance => new Choice<DistanceChoice>(distance.Name, distance.Key, new(distance)))]);
}
