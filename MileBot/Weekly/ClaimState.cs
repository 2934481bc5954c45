namespace MileBot.Weekly;

/// <summary>What became of an occurrence.</summary>
internal enum ClaimState
{
    /// <summary>It is being posted, or will be tried again.</summary>
    Claimed,

    /// <summary>It is in its channel.</summary>
    Sent,

    /// <summary>It may or may not be in its channel, and nobody can look: it is not sent again by itself.</summary>
    Unknown,

    /// <summary>It was not posted and won't be.</summary>
    Skipped,
}
