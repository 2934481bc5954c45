namespace MileBot.Organising.Roles;

/// <summary>A role of a server.</summary>
/// <param name="Position">Its rank: who gives or takes it needs a role of a higher one.</param>
/// <param name="IsManaged">Whether it belongs to an application, so that nobody can give or take it.</param>
/// <param name="IsEveryone">Whether it is the role that everybody has.</param>
/// <param name="Powers">What it allows beyond taking part, by the names that Discord's settings have for it.</param>
internal sealed record ServerRole(ulong Id, string Name, int Position, bool IsManaged, bool IsEveryone, IReadOnlyList<string> Powers);
