using System.Text.Json.Nodes;

namespace MileBot.Playground.Commands;

/// <summary>An option of a registered command.</summary>
/// <param name="Json">The option as registered. Not to be modified.</param>
public sealed record CommandOption(JsonObject Json)
{
    public string Name => Json["name"]!.GetValue<string>();

    public string Description => Json["description"]!.GetValue<string>();

    public OptionType Type => (OptionType)Json["type"]!.GetValue<int>();

    public bool IsRequired => Json["required"]?.GetValue<bool>() == true;

    public bool HasAutocomplete => Json["autocomplete"]?.GetValue<bool>() == true;

    /// <summary>Whether it is a subcommand or a group of them, no parameter.</summary>
    public bool IsBranch => Type is OptionType.SubCommand or OptionType.SubCommandGroup;

    /// <summary>The options below a subcommand or group.</summary>
    public IReadOnlyList<CommandOption> Options => Of(Json["options"]);

    /// <summary>The fixed answers, if only those are taken.</summary>
    public IReadOnlyList<Suggestion> Choices => Suggestion.Of(Json["choices"]);

    /// <summary>Reads a list of options; none where there is no list.</summary>
    internal static IReadOnlyList<CommandOption> Of(JsonNode? list) =>
        (list as JsonArray)?.OfType<JsonObject>().Select(option => new CommandOption(option)).ToList() ?? [];
}
