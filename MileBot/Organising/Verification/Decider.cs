namespace MileBot.Organising.Verification;

/// <summary>An organiser who decides.</summary>
/// <param name="DisplayName">How they are called in the server.</param>
/// <param name="MayDecideOwn">Whether they may decide about their own miles, as who manages the server may: somebody has to be able to.</param>
internal sealed record Decider(ulong UserId, string DisplayName, bool MayDecideOwn);
