using MileBot.Core.Times;

namespace MileBot.Core.Converting;

/// <summary>A time turned into one over another distance. An estimate: never a mark that is stored or ranked.</summary>
/// <param name="Method">How.</param>
/// <param name="Time">The time, to the nearest hundredth.</param>
/// <param name="Explanation">The method in a sentence.</param>
public sealed record Conversion(ConversionMethod Method, RaceTime Time, string Explanation);
