namespace MileBot.Replies;

/// <summary>How a reply feels, which gives it its colour.</summary>
internal enum Tone
{
    /// <summary>Information.</summary>
    Plain,

    /// <summary>A mile was run.</summary>
    Welcome,

    /// <summary>A best was run.</summary>
    Celebration,

    /// <summary>A question that waits for an answer.</summary>
    Question,

    /// <summary>Something could not be done.</summary>
    Problem,
}
