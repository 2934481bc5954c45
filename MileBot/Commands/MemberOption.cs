namespace MileBot.Commands;

/// <summary>A member of the server.</summary>
internal sealed record MemberOption(string Name, string Description) : CommandOption(Name, Description);
