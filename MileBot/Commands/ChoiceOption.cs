namespace MileBot.Commands;

/// <summary>One of a few fixed answers.</summary>
internal abstract record ChoiceOption(string Name, string Description) : CommandOption(Name, Description)
{
    /// <summary>What is shown and what is sent, in this order.</summary>
    public abstract IReadOnlyList<(string Label, string Code)> Texts { get; }
}
