namespace MileBot.Storage;

/// <summary>What a board ranks.</summary>
internal enum BoardKind
{
    /// <summary>Each member's fastest mile on a surface.</summary>
    Fastest,

    /// <summary>Each member's best age grade on a surface, of those who told their birth year and are held against a table.</summary>
    AgeGraded,

    /// <summary>By how many percent a member's best of the period beats their own best from before it; of all time, their first mile.</summary>
    Improved,

    /// <summary>In how many weeks, Monday to Sunday, a member ran a mile on any surface.</summary>
    Consistent,

    /// <summary>How many miles a member ran on any surface.</summary>
    Attempts,

    /// <summary>Whose first mile on a surface lies in the period. Kept to be counted, not ranked.</summary>
    FirstTimers,
}
