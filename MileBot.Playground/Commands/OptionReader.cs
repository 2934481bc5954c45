using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Commands;

/// <summary>Turns the text of one option into the value an application gets, or refuses it as Discord's client would.</summary>
internal sealed class OptionReader(Resolved resolved)
{
    /// <summary>Reads a value.</summary>
    /// <exception cref="ClientRefusalException">The text is none of what the option takes.</exception>
    public JsonNode Read(CommandOption option, string text)
    {
        if (text.Length == 0)
        {
            throw new ClientRefusalException($"`{option.Name}` is empty. Specify a value.");
        }

        if (option.Choices.Count > 0)
        {
            return Choose(option, text);
        }

        return option.Type switch
        {
            OptionType.Text => ReadText(option, text),
            OptionType.Integer => ReadInteger(option, text),
            OptionType.Number => ReadNumber(option, text),
            OptionType.Boolean => ReadBoolean(option, text),
            OptionType.User => resolved.User(text) ?? throw Refuse(option, text, "a member"),
            OptionType.Channel => resolved.Channel(text, ChannelTypes(option)) ?? throw Refuse(option, text, "a channel"),
            OptionType.Role => resolved.Role(text) ?? throw Refuse(option, text, "a role"),
            OptionType.Mentionable => resolved.User(text) ?? resolved.Role(text) ?? throw Refuse(option, text, "a member or role"),
            OptionType.Attachment => resolved.File(text) ?? throw Refuse(option, text, "a file that was added"),
            _ => throw Refuse(option, text, "a value"),
        };
    }

    private static JsonNode Choose(CommandOption option, string text)
    {
        var choice = option.Choices.FirstOrDefault(known => string.Equals(known.Name, text, StringComparison.OrdinalIgnoreCase))
            ?? option.Choices.FirstOrDefault(known => known.Value.ToString() == text)
            ?? throw Refuse(option, text, $"one of {string.Join(", ", option.Choices.Select(known => known.Name))}");
        return choice.Value.DeepClone();
    }

    private static JsonValue ReadText(CommandOption option, string text)
    {
        var length = text.EnumerateRunes().Count();
        var (least, most) = (Bound(option, "min_length") ?? 0, Bound(option, "max_length") ?? 6000);
        return length >= least && length <= most
            ? JsonValue.Create(text)
            : throw Refuse(option, text, $"{least} to {most} characters");
    }

    private static JsonValue ReadInteger(CommandOption option, string text)
    {
        const long Safe = (1L << 53) - 1;
        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return isNumber && number is >= -Safe and <= Safe && IsWithin(option, number)
            ? JsonValue.Create(number)
            : throw Refuse(option, text, "a whole number" + Range(option));
    }

    private static JsonValue ReadNumber(CommandOption option, string text)
    {
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return isNumber && double.IsFinite(number) && IsWithin(option, number)
            ? JsonValue.Create(number)
            : throw Refuse(option, text, "a number" + Range(option));
    }

    private static JsonValue ReadBoolean(CommandOption option, string text) =>
        bool.TryParse(text, out var value) ? JsonValue.Create(value) : throw Refuse(option, text, "True or False");

    private static bool IsWithin(CommandOption option, double number) =>
        !(number < Bound(option, "min_value")) && !(number > Bound(option, "max_value"));

    private static string Range(CommandOption option) =>
        (Bound(option, "min_value"), Bound(option, "max_value")) is (null, null) ? "" : $" from {Bound(option, "min_value")} to {Bound(option, "max_value")}";

    private static double? Bound(CommandOption option, string field) =>
        option.Json[field] is { } bound && bound.GetValueKind() is JsonValueKind.Number ? double.Parse(bound.ToJsonString(), CultureInfo.InvariantCulture) : null;

    private static HashSet<ChannelType>? ChannelTypes(CommandOption option) =>
        (option.Json["channel_types"] as JsonArray)?.Select(type => (ChannelType)type!.GetValue<int>()).ToHashSet();

    private static ClientRefusalException Refuse(CommandOption option, string text, string expected) =>
        new($"`{option.Name}` takes {expected}, not `{text}`.");
}
