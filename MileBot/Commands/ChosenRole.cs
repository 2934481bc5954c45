namespace MileBot.Commands;

/// <summary>A role that somebody chose.</summary>
/// <param name="Position">Its rank: who gives or takes it needs a role of a higher one.</param>
/// <param name="IsManaged">Whether it belongs to an application, so that nobody can give or take it.</param>
/// <param name="IsEveryone">Whether it is the role that everybody has.</param>
internal sealed record ChosenRole(ulong Id, string Name, int Position, bool IsManaged, bool IsEveryone)
{
    /// <summary>What it allows beyond taking part, by the names that Discord's settings have for it: moderating, or managing the server.</summary>
    public IReadOnlyList<string> Powers { get; init; } = [];
}
