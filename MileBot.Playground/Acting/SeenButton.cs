using System.Text.Json.Nodes;

namespace MileBot.Playground.Acting;

/// <summary>A button as it shows.</summary>
/// <param name="Json">The component. Not to be modified.</param>
public sealed record SeenButton(JsonObject Json)
{
    private const int Link = 5;

    /// <summary>What stands on it.</summary>
    public string Label => Json["label"]?.GetValue<string>() ?? Json["emoji"]?["name"]?.GetValue<string>() ?? "";

    public string? CustomId => Json["custom_id"]?.GetValue<string>();

    /// <summary>Where a link leads.</summary>
    public string? Url => Json["url"]?.GetValue<string>();

    /// <summary>1 primary, 2 secondary, 3 success, 4 danger, 5 link.</summary>
    public int Style => Json["style"]!.GetValue<int>();

    public bool IsDisabled => Json["disabled"]?.GetValue<bool>() == true;

    /// <summary>Whether pressing it tells the application.</summary>
    public bool IsPressable => Style < Link && !IsDisabled;
}
