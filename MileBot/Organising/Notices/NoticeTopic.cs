namespace MileBot.Organising.Notices;

/// <summary>What stopped working in a server.</summary>
internal enum NoticeTopic
{
    /// <summary>New bests are not announced any more.</summary>
    Announcements,

    /// <summary>Barrier roles are neither given nor taken back any more.</summary>
    Roles,

    /// <summary>Bests wait for an approval where nobody sees them.</summary>
    Verification,
}
