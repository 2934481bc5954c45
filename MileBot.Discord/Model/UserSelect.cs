namespace MileBot.Discord.Model;

/// <summary>A select of users.</summary>
/// <remarks>See Discord Docs/Component Reference, "User Select".</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
public sealed record UserSelect(string CustomId) : Select(CustomId);
