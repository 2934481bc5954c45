namespace MileBot.Organising.Verification;

/// <summary>An organiser who decides.</summary>
/// <param name="MayDecideOwn">Whether they may decide about their own miles, as who manages the server may: somebody has to be able to.</param>
internal sealed record Decider(ulong UserId, bool MayDecideOwn);
