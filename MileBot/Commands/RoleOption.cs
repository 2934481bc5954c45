namespace MileBot.Commands;

/// <summary>A role of the server.</summary>
internal sealed record RoleOption(string Name, string Description) : CommandOption(Name, Description);
