using MileBot.Core;

namespace MileBot.Storage;

/// <summary>A member, as the table has them.</summary>
internal sealed class MemberSettingsRow
{
    /// <summary>The columns, with the names by which a row is read.</summary>
    public const string Columns = """
        display_name AS DisplayName, category AS Category, birth_year AS BirthYear, compare_with AS CompareWith,
        units AS Units, time_zone AS TimeZone, announces AS Announces, hidden_at AS HiddenAt, left_at AS LeftAt
        """;

    public required string DisplayName { get; init; }

    public string? Category { get; init; }

    public long? BirthYear { get; init; }

    public string? CompareWith { get; init; }

    public string? Units { get; init; }

    public string? TimeZone { get; init; }

    public required long Announces { get; init; }

    public long? HiddenAt { get; init; }

    public long? LeftAt { get; init; }

    /// <summary>Whether others see them on boards and in counts.</summary>
    public bool IsSeen => HiddenAt is null && LeftAt is null;

    public MemberSettings ToSettings() => new()
    {
        Category = StoredText.ToEnumOrNull<Category>(Category),
        BirthYear = (int?)BirthYear,
        CompareWith = StoredText.ToEnumOrNull<Sex>(CompareWith),
        Units = StoredText.ToEnumOrNull<Units>(Units),
        TimeZone = TimeZone,
        Announces = Announces != 0,
    };
}
