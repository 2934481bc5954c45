using System.Globalization;

namespace MileBot.Storage;

/// <summary>How values stand in a column: enumerations as their lower-case name, calendar dates as ISO text.</summary>
internal static class StoredText
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();

    public static string? Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Of(known) : null;

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TEnum ToEnum<TEnum>(string text)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(text, ignoreCase: true);

    public static TEnum? ToEnumOrNull<TEnum>(string? text)
        where TEnum : struct, Enum => text is null ? null : ToEnum<TEnum>(text);

    public static DateOnly ToDate(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
