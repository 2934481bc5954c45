namespace MileBot.Discord.Model;

/// <summary>A select of roles.</summary>
/// <remarks>See Discord Docs/Component Reference, "Role Select".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public sealed record RoleSelect(string CustomId) : Select(CustomId);
