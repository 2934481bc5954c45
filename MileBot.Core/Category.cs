namespace MileBot.Core;

/// <summary>Who competes with whom on a board. Published records and tables exist for <see cref="Sex"/> only.</summary>
public enum Category
{
    /// <summary>Women.</summary>
    Women,

    /// <summary>Men.</summary>
    Men,

    /// <summary>Nonbinary runners.</summary>
    Nonbinary,

    /// <summary>Everyone, whatever their category and also without one.</summary>
    Everyone,
}
