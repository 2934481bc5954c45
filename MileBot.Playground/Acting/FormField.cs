using System.Text.Json.Nodes;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Acting;

/// <summary>A field of a form, with the label that stands beside it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Description">What is said about it.</param>
/// <param name="Json">The component to fill in. Not to be modified.</param>
public sealed record FormField(string Label, string? Description, JsonObject Json)
{
    public string CustomId => Json["custom_id"]!.GetValue<string>();

    public bool IsRequired => Json["required"]?.GetValue<bool>() != false;

    /// <summary>What stands in it before anything is entered.</summary>
    public string Value => Json["value"]?.GetValue<string>() ?? "";

    public string Placeholder => Json["placeholder"]?.GetValue<string>() ?? "";

    /// <summary>Whether its text has several lines.</summary>
    public bool IsParagraph => Json["style"]?.GetValue<int>() == 2;

    /// <summary>What can be picked, for menus and groups of texts.</summary>
    public IReadOnlyList<SelectOption> Options =>
        (Json["options"] as JsonArray)?.OfType<JsonObject>().Select(option => new SelectOption(option)).ToList() ?? [];

    internal int Kind => ComponentTree.KindOf(Json);

    /// <summary>The field of a label, or of an action row in the older way; none for a text.</summary>
    internal static FormField? Of(JsonObject component) => ComponentTree.KindOf(component) switch
    {
        ComponentKind.Label => new(
            component["label"]!.GetValue<string>(), component["description"]?.GetValue<string>(), component["component"]!.AsObject()),
        ComponentKind.ActionRow when component["components"]![0] is JsonObject input => new(
            input["label"]!.GetValue<string>(), null, input),
        _ => null,
    };
}
