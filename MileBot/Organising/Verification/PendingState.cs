namespace MileBot.Organising.Verification;

/// <summary>What became of a mile that was put before the organisers.</summary>
internal enum PendingState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>It counts.</summary>
    Approved,

    /// <summary>It doesn't count.</summary>
    Declined,

    /// <summary>Its runner took it back before anybody decided.</summary>
    Withdrawn,

    /// <summary>It needed no approval and counts; only its proof is shown to them.</summary>
    Filed,
}
