using MileBot.Core;
using MileBot.Core.Conditions;

namespace MileBot.Commands.Calculators;

/// <summary>Options that more than one calculator has.</summary>
internal static class CalculatorOptions
{
    /// <summary>The most characters a time may have.</summary>
    public const int MaxTimeLength = 40;

    /// <summary>The time of a mile.</summary>
    public static TextOption Time { get; } = new("time", "The time of the mile, such as 6:42 or 6:42.3", MaxTimeLength) { IsRequired = true, Suggests = true };

    /// <summary>The categories that have tables of their own.</summary>
    public static ChoiceOption<Sex> Category { get; } = new(
        "category", "Whose table", [new("Women", "women", Sex.Women), new("Men", "men", Sex.Men)]);

    public static ChoiceOption<IndoorTrack> TrackSize { get; } = new(
        "track-size",
        "The indoor track it was run on",
        [
            new("Shorter than 200 m, flat", "undersized", IndoorTrack.Undersized),
            new("200 m flat, or shorter and banked", "flat", IndoorTrack.Flat),
            new("200 m or longer banked, or longer than 200 m", "banked", IndoorTrack.BankedOrOversized),
        ]);
}
