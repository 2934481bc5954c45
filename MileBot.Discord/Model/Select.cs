namespace MileBot.Discord.Model;

/// <summary>What all selects have.</summary>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public abstract record Select(string CustomId) : Component
{
    /// <summary>What shows while nothing is chosen, up to 150 characters.</summary>
    public string? Placeholder { get; init; }

    /// <summary>How many must be chosen, 0–25; 1 by default.</summary>
    public int? MinValues { get; init; }

    /// <summary>How many can be chosen, 1–25; 1 by default.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Of a form: must it be filled? True by default.</summary>
    public bool? Required { get; init; }

    /// <summary>Of a message: is it greyed out?</summary>
    public bool? Disabled { get; init; }
}
