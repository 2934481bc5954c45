namespace MileBot.Replies;

/// <summary>One entry of a menu.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">What comes back when it is chosen.</param>
/// <param name="IsChosen">Whether it is the one in force.</param>
internal sealed record MenuEntry(string Label, string Value, bool IsChosen = false)
{
    /// <summary>A second line; null for none.</summary>
    public string? Description { get; init; }
}
