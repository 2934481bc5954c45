namespace MileBot.Core.Training;

/// <summary>Which session comes when: a row is a day of the week, a letter of it a week of the block.</summary>
internal static class TrainingPattern
{
    private static readonly (int Day, string Weeks)[] BuildingBase = [(1, "WWWWWWWW"), (3, "CMWMCMWM"), (5, "WWWWWWW!")];
    private static readonly (int Day, string Weeks)[] BuildingCross = [(1, "CCCCCCCC"), (3, "WWWWWWWW"), (5, "MWMWMWM!"), (6, "CCCCCCC-")];
    private static readonly (int Day, string Weeks)[] BuildingMindful = [(1, "WWWWWWWW"), (3, "MMCMMMCM"), (5, "MWMWMWM!")];

    private static readonly (int Day, string Weeks)[] Base = [(1, "SSSSRRRR"), (3, "EMECEMCE"), (5, "LLLLLLL!")];
    private static readonly (int Day, string Weeks)[] Intervals = [(1, "SRRRRR"), (3, "EMECME"), (5, "LLLLL!")];
    private static readonly (int Day, string Weeks)[] Cross = [(1, "CCCCCC"), (3, "SSRSRR"), (5, "LLLLL!"), (6, "MCMCM-")];
    private static readonly (int Day, string Weeks)[] Mindful = [(1, "MSMSMS"), (3, "MMCMCM"), (5, "LLLLL!")];

    /// <summary>The rows of a block; all are equally long.</summary>
    public static IReadOnlyList<(int Day, string Weeks)> Of(Experience experience, TrainingEmphasis emphasis) => (experience, emphasis) switch
    {
        (Experience.New or Experience.Returning, TrainingEmphasis.CrossTraining) => BuildingCross,
        (Experience.New or Experience.Returning, TrainingEmphasis.Mindful) => BuildingMindful,
        (Experience.New or Experience.Returning, _) => BuildingBase,
        (Experience.Regular, TrainingEmphasis.Base) => [.. Base, (6, "CMCMCMC-")],
        (Experience.Regular, TrainingEmphasis.Intervals) => [.. Intervals, (6, "CMCMC-")],
        (Experience.Regular, TrainingEmphasis.Mindful) => [.. Mindful, (6, "CECEC-")],
        (_, TrainingEmphasis.Base) => Base,
        (_, TrainingEmphasis.Intervals) => Intervals,
        (_, TrainingEmphasis.CrossTraining) => Cross,
        _ => Mindful,
    };

    /// <summary>What a letter stands for; null for a day off.</summary>
    public static SessionKind? Kind(char letter) => letter switch
    {
        'W' => SessionKind.RunWalk,
        'E' => SessionKind.EasyRun,
        'S' => SessionKind.Strides,
        'L' => SessionKind.LongRun,
        'R' => SessionKind.Repeats,
        'C' => SessionKind.CrossTraining,
        'M' => SessionKind.Mindful,
        '!' => SessionKind.Mile,
        _ => null,
    };
}
