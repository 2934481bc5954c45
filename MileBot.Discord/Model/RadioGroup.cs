namespace MileBot.Discord.Model;

/// <summary>A choice of one among two to ten in a form.</summary>
/// <remarks>See Discord Docs/Component Reference, "Radio Group".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record RadioGroup(string CustomId, IReadOnlyList<SelectOption> Options) : Component
{
    /// <summary>Must it be filled? True by default.</summary>
    public bool? Required { get; init; }
}
