using System.Globalization;
using System.Text.Json.Serialization;
using MileBot.Discord.Json;

namespace MileBot.Discord;

/// <summary>An id of Discord's: 64 bits that hold the moment it was made. Ordered by that moment; <c>default</c> is 0, no id.</summary>
/// <remarks>See Discord Docs/API Reference, "Snowflakes". A string in JSON, since JavaScript can't hold 64 bits.</remarks>
/// <param name="Value">The id as a number.</param>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    /// <summary>The first second of 2015, from which Discord counts milliseconds.</summary>
    public static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int TimestampShift = 22;

    /// <summary>When the id was made, to the millisecond, by Discord's clock.</summary>
    public DateTimeOffset CreatedAt => Epoch.AddMilliseconds(Value >> TimestampShift);

    /// <summary>The smallest id made at that moment: where a listing "after" or "before" an instant starts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moment is before <see cref="Epoch"/>.</exception>
    public static Snowflake At(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, Epoch);
        return new((ulong)(moment - Epoch).TotalMilliseconds << TimestampShift);
    }

    /// <summary>Reads an id as Discord writes it: decimal digits and nothing else.</summary>
    public static bool TryParse(string? text, out Snowflake id)
    {
        bool read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value);
        id = new(value);
        return read;
    }

    /// <summary>Reads an id as Discord writes it.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static Snowflake Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"`{text}` is no Discord id. One has digits only, such as 175928847299117063.");

    /// <inheritdoc/>
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    /// <summary>The digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Was it made earlier?</summary>
    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    /// <summary>Was it made later?</summary>
    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    /// <summary>Was it made earlier, or is it the same?</summary>
    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    /// <summary>Was it made later, or is it the same?</summary>
    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}
