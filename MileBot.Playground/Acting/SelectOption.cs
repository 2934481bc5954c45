using System.Text.Json.Nodes;

namespace MileBot.Playground.Acting;

/// <summary>One line of a menu, a radio group or a group of boxes.</summary>
/// <param name="Json">The option. Not to be modified.</param>
public sealed record SelectOption(JsonObject Json)
{
    public string Label => Json["label"]!.GetValue<string>();

    public string Value => Json["value"]!.GetValue<string>();

    public string? Description => Json["description"]?.GetValue<string>();

    public bool IsDefault => Json["default"]?.GetValue<bool>() == true;
}
