namespace MileBot.Core;

/// <summary>The two lists in which world records, age standards and scoring tables are published.</summary>
public enum Sex
{
    /// <summary>The women's list.</summary>
    Women,

    /// <summary>The men's list.</summary>
    Men,
}
