namespace MileBot.Core.Times;

/// <summary>Why a text was not read as a time.</summary>
public enum ParseProblemKind
{
    /// <summary>It can be read; there is no problem.</summary>
    None,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It has not the form of a time.</summary>
    Unreadable,

    /// <summary>It begins with a minus.</summary>
    Negative,

    /// <summary>Its seconds are 60 or more: <c>6:75</c>.</summary>
    SecondsOverflow,

    /// <summary>Its minutes are 60 or more although it has hours: <c>1:75:00</c>.</summary>
    MinutesOverflow,

    /// <summary>It is finer than a hundredth of a second: <c>6:42.345</c>.</summary>
    TooPrecise,

    /// <summary>It could be read in more than one way: <c>642</c>, <c>6.42</c>, <c>6:4</c>.</summary>
    Ambiguous,

    /// <summary>Nobody has run so fast.</summary>
    TooFast,

    /// <summary>It is slower than the limits allow.</summary>
    TooSlow,

    /// <summary>It stands in a list of laps and has not the form of a time.</summary>
    UnreadableLap,

    /// <summary>So many laps make no mile.</summary>
    LapCount,

    /// <summary>The laps differ so much that they can't be those of one mile.</summary>
    UnlikeLaps,
}
