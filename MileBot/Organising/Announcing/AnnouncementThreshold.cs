namespace MileBot.Organising.Announcing;

/// <summary>Which new bests a server wants to be told of.</summary>
internal enum AnnouncementThreshold
{
    /// <summary>Every one, first miles included.</summary>
    Every,

    /// <summary>One that is among the ten fastest of its surface.</summary>
    Top10,

    /// <summary>One that is among the three fastest of its surface.</summary>
    Top3,

    /// <summary>One that brought its runner under 8:00, 7:30, 7:00 and so on. A first mile breaks nothing.</summary>
    Barriers,
}
