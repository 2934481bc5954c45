namespace MileBot.Storage;

/// <summary>The miles of which days a board counts, as of a day.</summary>
internal enum PeriodKind
{
    AllTime,
    Year,
    Month,

    /// <summary>Monday to Sunday.</summary>
    Week,

    Last30Days,
}
