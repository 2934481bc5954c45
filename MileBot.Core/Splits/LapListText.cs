using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>Reads the laps of a mile as people note them.</summary>
public static class LapListText
{
    private const int MaxCharacters = 400;

    /// <summary>
    /// Reads lap times: <c>88 90 92 89</c>, <c>1:28 1:30 …</c>, <c>88,90,92,89</c>, <c>88 / 90 / 92 / 89</c>, single or
    /// cumulative.
    /// </summary>
    /// <param name="text">
    /// The laps; a bare number is seconds. The 9.344 m may stand apart at either end, or be part of the first lap.
    /// </param>
    /// <param name="surface">
    /// Where they were run, which says what a lap is: 400, 200 or 100 m on the track and for a trial, 200, 400, 160 or 300 m
    /// indoors, quarter or half miles, kilometres or 400 m on the road. A trial may be noted as either of track and road.
    /// </param>
    /// <returns>
    /// The laps, read so that they are most alike, and as the surface's usual laps where two readings are about as good; or the
    /// problem.
    /// </returns>
    public static ParseResult<LapList> Parse(string? text, Surface surface)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Problem(ParseProblemKind.Empty, "");
        if (text.Length > MaxCharacters)
            return Problem(ParseProblemKind.LapCount, text);

        var times = new List<long>();
        foreach (var token in Tokens(text))
        {
            if (RaceTimeReader.ReadLap(token) is not (> 0 and var hundredths))
                return Problem(ParseProblemKind.UnreadableLap, token);

            times.Add(hundredths);
        }

        var readings = LapReading.All(times, surface).ToArray();
        if (readings.Length == 0)
            return Problem(ParseProblemKind.LapCount, text);

        var least = readings.Min(reading => reading.Unlikeness);
        return least > LapReading.MostUnlike
            ? Problem(ParseProblemKind.UnlikeLaps, text)
            : Checked(readings.First(reading => reading.Unlikeness <= least * LapReading.AsGood).ToList(), text);
    }

    private static ParseResult<LapList> Checked(LapList laps, string text) =>
        laps.Total < TimeLimits.Mile.Fastest ? Problem(ParseProblemKind.TooFast, text)
        : laps.Total > TimeLimits.Mile.Slowest ? Problem(ParseProblemKind.TooSlow, text)
        : new(laps);

    /// <summary>
    /// Laps are apart by blanks, slashes and the like; by commas where there is nothing else, for a comma may be a decimal one.
    /// </summary>
    private static IEnumerable<string> Tokens(string text)
    {
        char[] separators = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '/', '|', '+', '-', '–', '−', ';'];
        var tokens = text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (tokens.Length == 1 ? text.Split(',') : tokens)
            .Select(token => token.Trim(',', ' '))
            .Where(token => token.Length > 0);
    }

    private static ParseResult<LapList> Problem(ParseProblemKind kind, string text) =>
        new(new ParseProblem(kind, InputEcho.Of(text), [], TimeLimits.Mile));
}
