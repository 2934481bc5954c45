namespace MileBot.Discord.Model;

/// <summary>A choice of several among up to ten in a form.</summary>
/// <remarks>See Discord Docs/Component Reference, "Checkbox Group".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record CheckboxGroup(string CustomId, IReadOnlyList<SelectOption> Options) : Component
{
    /// <summary>How many must be chosen; 1 by default.</summary>
    public int? MinValues { get; init; }

    /// <summary>How many can be chosen; all by default.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Must it be filled? True by default.</summary>
    public bool? Required { get; init; }
}
