namespace MileBot.Commands.Leaderboard;

/// <summary>The miles of which days a board counts.</summary>
internal enum PeriodKind
{
    AllTime,
    Year,
    Month,

    /// <summary>Monday to Sunday.</summary>
    Week,

    Last30Days,
}
