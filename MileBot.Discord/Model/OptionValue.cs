using System.Globalization;
using System.Text.Json.Serialization;
using MileBot.Discord.Json;

namespace MileBot.Discord.Model;

/// <summary>What an option, a choice or a form's field holds: text, a whole number, a number or yes/no. <c>default</c> is empty text.</summary>
[JsonConverter(typeof(OptionValueConverter))]
public readonly record struct OptionValue
{
    private readonly object? value;

    private OptionValue(object value) => this.value = value;

    /// <summary>The text, or null where it is none.</summary>
    public string? AsString => value is null ? "" : value as string;

    /// <summary>The whole number, or null where it is none.</summary>
    public long? AsInteger => value as long?;

    /// <summary>The number, whole or not, or null where it is none.</summary>
    public double? AsNumber => value is long integer ? integer : value as double?;

    /// <summary>Yes or no, or null where it is neither.</summary>
    public bool? AsBoolean => value as bool?;

    /// <summary>The id (of a user, channel, role or attachment), or null where it is none.</summary>
    public Snowflake? AsSnowflake => Snowflake.TryParse(AsString, out var id) ? id : null;

    /// <summary>Text as a value.</summary>
    public static implicit operator OptionValue(string text) => new((object)text);

    /// <summary>A whole number as a value.</summary>
    public static implicit operator OptionValue(long integer) => new((object)integer);

    /// <summary>A number as a value.</summary>
    public static implicit operator OptionValue(double number) => new((object)number);

    /// <summary>Yes or no as a value.</summary>
    public static implicit operator OptionValue(bool boolean) => new((object)boolean);

    /// <summary>The value as text, in the invariant culture.</summary>
    public override string ToString() => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
