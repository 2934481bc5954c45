namespace MileBot.Storage;

/// <summary>What an organiser did.</summary>
internal enum AuditAction
{
    /// <summary>Logged a mile for somebody else.</summary>
    Add,

    /// <summary>Took a mile out of the log.</summary>
    Remove,

    /// <summary>Brought a removed mile back.</summary>
    Restore,

    /// <summary>Made a guest's miles a member's.</summary>
    Merge,

    /// <summary>Took a merge back.</summary>
    Unmerge,

    /// <summary>Logged many miles from a file.</summary>
    Import,

    /// <summary>Took an import back.</summary>
    UndoImport,

    /// <summary>Downloaded the club's miles.</summary>
    Export,

    /// <summary>Let a mile that waited count.</summary>
    Approve,

    /// <summary>Decided that a mile that waited doesn't count.</summary>
    Decline,
}
