namespace MileBot.Commands.Calculators;

/// <summary>A unit in which something is measured.</summary>
/// <param name="Of">The units it belongs to, for values typed without one; null where it always has to be typed.</param>
/// <param name="Symbol">How it is written.</param>
/// <param name="Spellings">How it may be typed, in lower case.</param>
/// <param name="ToMetric">Turns a value into the metric unit; linear.</param>
internal sealed record MeasureUnit(Units? Of, string Symbol, IReadOnlyList<string> Spellings, Func<double, double> ToMetric);
