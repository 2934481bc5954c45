namespace MileBot.Weekly;

/// <summary>What a board of the weekly post ranks.</summary>
internal enum WeeklyBoard
{
    /// <summary>The fastest mile of the week.</summary>
    Fastest,

    /// <summary>The best age grade of the week.</summary>
    AgeGraded,

    /// <summary>By how many percent the best of the week beats one's own best from before.</summary>
    Improved,

    /// <summary>In how many weeks of the year so far somebody ran a mile.</summary>
    Consistent,

    /// <summary>How many miles somebody ran in the week.</summary>
    Attempts,
}
