using System.Globalization;

namespace MileBot.Playground.World;

/// <summary>A Discord id: milliseconds since 2015 above 22 bits of distinction. In JSON it is a string.</summary>
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    /// <summary>Reads an id, or says that the text is none.</summary>
    public static bool TryParse(string? text, out Snowflake id)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        id = new(value);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
