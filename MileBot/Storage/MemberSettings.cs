using MileBot.Core;

namespace MileBot.Storage;

/// <summary>What a member says of themselves in one server; null is "not said".</summary>
internal sealed record MemberSettings
{
    /// <summary>Whose boards and records they are held against.</summary>
    public Category? Category { get; init; }

    /// <summary>The year of birth, for age grades. Shown to nobody.</summary>
    public int? BirthYear { get; init; }

    /// <summary>The record and age table for those whose category has none of its own.</summary>
    public Sex? CompareWith { get; init; }

    /// <summary>Their own units; null for the server's.</summary>
    public Units? Units { get; init; }

    /// <summary>The id of their own zone in the tz database; null for the server's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether the server may announce their bests.</summary>
    public bool Announces { get; init; } = true;

    /// <summary>The record list and age table they are held against; null for none.</summary>
    public Sex? ComparedWith => Category switch
    {
        Core.Category.Women => Sex.Women,
        Core.Category.Men => Sex.Men,
        _ => CompareWith,
    };
}
