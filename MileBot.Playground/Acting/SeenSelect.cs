using System.Text.Json.Nodes;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Acting;

/// <summary>A menu as it shows.</summary>
/// <param name="Json">The component. Not to be modified.</param>
public sealed record SeenSelect(JsonObject Json)
{
    public string CustomId => Json["custom_id"]!.GetValue<string>();

    public string Placeholder => Json["placeholder"]?.GetValue<string>() ?? "";

    public bool IsDisabled => Json["disabled"]?.GetValue<bool>() == true;

    /// <summary>How many must be chosen, and how many may.</summary>
    public (int Least, int Most) Range => (Json["min_values"]?.GetValue<int>() ?? 1, Json["max_values"]?.GetValue<int>() ?? 1);

    /// <summary>The options of a menu of texts; none for menus of members, roles and channels.</summary>
    public IReadOnlyList<SelectOption> Options =>
        (Json["options"] as JsonArray)?.OfType<JsonObject>().Select(option => new SelectOption(option)).ToList() ?? [];

    internal int Kind => ComponentTree.KindOf(Json);
}
