using MileBot.Core.Times;

namespace MileBot.Core.Splits;

/// <summary>One quarter of a mile beside the same quarter of a record race.</summary>
/// <param name="Quarter">Which quarter, 1 to 4.</param>
/// <param name="Yours">Your time for it.</param>
/// <param name="Theirs">The record race's time for it.</param>
/// <param name="TheirsAtYourPace">The same share of your whole time: how the record would have been paced at your speed.</param>
public sealed record QuarterComparison(int Quarter, RaceTime Yours, RaceTime Theirs, RaceTime TheirsAtYourPace)
{
    /// <summary>How much longer you took than the record's pacing at your speed; negative when you were faster.</summary>
    public TimeGap Difference => Yours - TheirsAtYourPace;
}
