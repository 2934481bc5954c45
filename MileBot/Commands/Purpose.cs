namespace MileBot.Commands;

/// <summary>What somebody wants of the bot, in the order in which <c>/help</c> tells it.</summary>
internal enum Purpose
{
    /// <summary>To log a mile and see one's own.</summary>
    YourMiles,

    /// <summary>To see how the club is doing.</summary>
    TheClub,

    /// <summary>To know more about the mile.</summary>
    TheMile,

    /// <summary>To have something worked out.</summary>
    WorkItOut,

    /// <summary>To change what the bot knows of oneself.</summary>
    Yourself,
}
