namespace MileBot.Presence;

/// <summary>What came of asking whether somebody is a member of a server.</summary>
internal enum Membership
{
    /// <summary>They are.</summary>
    Present,

    /// <summary>They are not, and that is certain.</summary>
    Left,

    /// <summary>That isn't told to the bot, so it says nothing of them.</summary>
    NotTold,

    /// <summary>There was no answer: later, perhaps.</summary>
    NoAnswer,
}
