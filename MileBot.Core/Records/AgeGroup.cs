using System.Globalization;

namespace MileBot.Core.Records;

/// <summary>
/// An age group of the record lists: under 20 or 18 (<c>U20</c>), or a five-year band of masters from 35 up (<c>M35</c>,
/// <c>W60</c>).
/// </summary>
/// <remarks>Ordered from the youngest.</remarks>
public readonly record struct AgeGroup : IComparable<AgeGroup>
{
    private AgeGroup(int? under, int? from, Sex sex) => (Under, From, Sex) = (under, from, sex);

    /// <summary>The age that is not yet reached, for the young.</summary>
    public int? Under { get; }

    /// <summary>The first of the five years of age, for masters.</summary>
    public int? From { get; }

    /// <summary>Whose list it belongs to.</summary>
    public Sex Sex { get; }

    /// <summary>Whether it is a masters' group.</summary>
    public bool IsMasters => From is not null;

    /// <summary>Reads <c>U20</c>, <c>M35</c> or <c>W60</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sex">Whose list it belongs to; <c>M</c> and <c>W</c> must agree with it.</param>
    /// <param name="group">The group.</param>
    public static bool TryParse(string text, Sex sex, out AgeGroup group)
    {
        ArgumentNullException.ThrowIfNull(text);
        group = default;
        if (text.Length is < 3 or > 4
            || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var age))
            return false;

        group = text[0] == 'U' ? new(age, null, sex) : new(null, age, sex);
        return text[0] switch
        {
            'U' => age is 18 or 20,
            'M' => sex == Sex.Men && IsBand(age),
            'W' => sex == Sex.Women && IsBand(age),
            _ => false,
        };
    }

    /// <summary>Whether <paramref name="left"/> is the younger group.</summary>
    public static bool operator <(AgeGroup left, AgeGroup right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the older group.</summary>
    public static bool operator >(AgeGroup left, AgeGroup right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the older group.</summary>
    public static bool operator <=(AgeGroup left, AgeGroup right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the younger group.</summary>
    public static bool operator >=(AgeGroup left, AgeGroup right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AgeGroup other) => (Under ?? From ?? 0).CompareTo(other.Under ?? other.From ?? 0);

    /// <summary>The group as the lists write it: <c>U20</c>, <c>M35</c>, <c>W60</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Under is not null ? 'U' : Sex == Sex.Men ? 'M' : 'W')}{Under ?? From}");

    private static bool IsBand(int age) => age is >= 35 and <= 110 && age % 5 == 0;
}
