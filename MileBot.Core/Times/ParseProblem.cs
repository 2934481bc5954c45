namespace MileBot.Core.Times;

/// <summary>Why a text was not read as a time, and what may have been meant.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The text, fit to be shown: at most 32 characters, without backticks or control characters.</param>
/// <param name="Readings">What may have been meant, most likely first; empty where nothing suggests itself.</param>
/// <param name="Limits">The times that were allowed.</param>
public sealed record ParseProblem(ParseProblemKind Kind, string Text, IReadOnlyList<RaceTime> Readings, TimeLimits Limits)
{
    /// <summary>One or two sentences for the person who typed it: what is wrong, and an input that works.</summary>
    public string Advice => Kind switch
    {
        ParseProblemKind.Empty => $"There is no time there. {Try}",
        ParseProblemKind.Negative => $"I can't read `{Text}`: a time is never negative. {Try}",
        ParseProblemKind.SecondsOverflow => $"I can't read `{Text}`: seconds run from 00 to 59. {Try}",
        ParseProblemKind.MinutesOverflow => $"I can't read `{Text}`: after hours, minutes run from 00 to 59. {Try}",
        ParseProblemKind.TooPrecise => $"I can't read `{Text}`: times go to the hundredth of a second, no finer. {Try}",
        ParseProblemKind.Ambiguous when Readings.Count == 1 => $"I'm not sure how to read `{Text}`. Did you mean {AnyReading}?",
        ParseProblemKind.Ambiguous => $"`{Text}` could be read in more than one way. Did you mean {AnyReading}?",
        ParseProblemKind.TooFast => $"`{Text}` is too fast to be right: I take times from {Quoted(Limits.Fastest)}. {Try}",
        ParseProblemKind.TooSlow => $"`{Text}` is too slow to be right: I take times up to {Quoted(Limits.Slowest)}. {Try}",
        ParseProblemKind.UnreadableLap => $"I can't read `{Text}` as a lap time. {TryLaps}",
        ParseProblemKind.LapCount => $"I can't make a mile of `{Text}`: the number of laps doesn't fit. {TryLaps}",
        ParseProblemKind.UnlikeLaps => $"The laps of `{Text}` differ too much to be those of one mile. {TryLaps}",
        _ => $"I can't read `{Text}` as a time. {Try}",
    };

    private const string TryLaps = "Try `88 90 92 89`, `1:28 1:30 1:32 1:29`, or with the first metres apart `2.1 88 90 92 89`.";

    private string Try => Readings.Count > 0 ? $"Did you mean {AnyReading}?" : $"Try {Examples}.";

    private string AnyReading => string.Join(" or ", Readings.Select(Quoted));

    private string Examples => Limits.Allow(RaceTime.FromMinutesAndSeconds(6, 42)) ? "`6:42` or `6:42.3`" : Quoted(Likely);

    /// <summary>A time that many run: four times the fastest allowed, to five minutes; hours are written as they are typed.</summary>
    private RaceTime Likely
    {
        get
        {
            var minutes = RaceTime.FromMinutesAndSeconds(5 * (int)Math.Ceiling(4 * Limits.Fastest.Seconds / 300));
            return Limits.Allow(minutes) ? minutes : Limits.Fastest;
        }
    }

    private static string Quoted(RaceTime time) => $"`{RaceTimeText.Format(time)}`";
}
