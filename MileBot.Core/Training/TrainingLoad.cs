namespace MileBot.Core.Training;

/// <summary>How much is done in which week: about a tenth more each, less in the fourth, and little in the week of the mile.</summary>
internal sealed class TrainingLoad(Experience experience, int weeks)
{
    /// <summary>The week after which legs get a rest.</summary>
    public const int EasierWeek = 4;

    private const int Strides = 4;

    private static readonly int[] SixWeeks = [100, 110, 120, 90, 130, 70];
    private static readonly int[] EightWeeks = [100, 110, 120, 90, 120, 130, 140, 70];

    /// <summary>One step a week. The first three are those of the guide for beginners; by the seventh a mile is jogged at a stretch.</summary>
    private static readonly RunWalk[] Steps =
        [new(1, 2, 8), new(2, 2, 6), new(3, 2, 5), new(2, 2, 5), new(4, 1, 5), new(6, 1, 4), new(9, 1, 3), new(4, 1, 4)];

    private int FirstRepeats => experience == Experience.Regular ? 6 : 4;

    /// <summary>How jogging and walking alternate in a week.</summary>
    public static RunWalk RunWalkOf(int week) => Steps[week - 1];

    /// <summary>The minutes of a session; 0 where something else says how much is done.</summary>
    public int MinutesOf(SessionKind kind, int week) => kind switch
    {
        SessionKind.EasyRun or SessionKind.Strides => Grown(ByExperience(20, 25, 35), week),
        SessionKind.LongRun => Grown(ByExperience(20, 30, 45), week),
        SessionKind.Mindful => ByExperience(20, 25, 30),
        SessionKind.CrossTraining => ByExperience(25, 30, 40),
        _ => 0,
    };

    /// <summary>How many repeats of 400 m, or strides.</summary>
    /// <param name="kind">The kind of session.</param>
    /// <param name="week">Its week.</param>
    /// <param name="before">How many sessions of repeats came before it.</param>
    public int RepeatsOf(SessionKind kind, int week, int before) => kind switch
    {
        SessionKind.Strides => Strides,
        SessionKind.Repeats when week == weeks => FirstRepeats - (experience == Experience.Regular ? 2 : 1),
        SessionKind.Repeats when week == EasierWeek => FirstRepeats,
        SessionKind.Repeats => FirstRepeats + Math.Min(before, 2),
        _ => 0,
    };

    private int Grown(int minutes, int week) => minutes * (weeks == SixWeeks.Length ? SixWeeks : EightWeeks)[week - 1] / 100;

    private int ByExperience(int building, int casual, int regular) => experience switch
    {
        Experience.Regular => regular,
        Experience.Casual => casual,
        _ => building,
    };
}
