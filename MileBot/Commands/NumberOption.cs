namespace MileBot.Commands;

/// <summary>A whole number within bounds, both included.</summary>
internal sealed record NumberOption(string Name, string Description, int Min, int Max) : CommandOption(Name, Description);
