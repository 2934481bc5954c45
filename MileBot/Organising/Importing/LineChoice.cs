namespace MileBot.Organising.Importing;

/// <summary>What becomes of a line of an uploaded list.</summary>
internal enum LineChoice
{
    /// <summary>It is for somebody the club knows.</summary>
    Matched,

    /// <summary>Whom it is for has been asked and not answered yet.</summary>
    Asked,

    /// <summary>It is for a new guest of that name.</summary>
    Guest,

    /// <summary>An organiser wants it left out.</summary>
    LeftOut,

    /// <summary>Nothing can be logged from it.</summary>
    Unreadable,
}
