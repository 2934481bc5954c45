namespace MileBot.Organising.Verification;

/// <summary>Something to do about a mile that was put before the organisers.</summary>
/// <param name="ToRunner">Whether its runner is to be told what was decided; else the organisers' message is to be seen to.</param>
internal sealed record VerificationWork(ulong GuildId, ulong MileId, bool ToRunner);
