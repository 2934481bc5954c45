namespace MileBot.Commands;

/// <summary>Yes or no.</summary>
internal sealed record FlagOption(string Name, string Description) : CommandOption(Name, Description);
