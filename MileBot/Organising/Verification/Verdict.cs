namespace MileBot.Organising.Verification;

/// <summary>A decision about a mile.</summary>
/// <param name="By">Who decided; null where they had all that is held of them erased.</param>
/// <param name="ByName">What they go by; null where it isn't known.</param>
/// <param name="Reason">Why it was declined, in their words; null for nothing.</param>
internal sealed record Verdict(ulong? By, string? ByName, DateTimeOffset At, string? Reason);
