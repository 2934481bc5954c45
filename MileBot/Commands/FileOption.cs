namespace MileBot.Commands;

/// <summary>A file.</summary>
internal sealed record FileOption(string Name, string Description) : CommandOption(Name, Description);
