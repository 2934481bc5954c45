using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>An entry of the audit trail, with what is known today of those it names.</summary>
/// <param name="Entry">What was noted.</param>
/// <param name="ActorName">How the organiser is called; null where that isn't known.</param>
/// <param name="Runner">Whom it was about; null for nobody, or many.</param>
internal sealed record AuditLine(AuditEntry Entry, string? ActorName, KnownRunner? Runner)
{
    /// <summary>The mile it was about, in the log or put before the organisers; null for none.</summary>
    public (Surface Surface, RaceTime Time, DateOnly RunOn)? Mile { get; init; }

    /// <summary>The guest whose miles were merged; null where it was about no merge.</summary>
    public string? GuestName { get; init; }
}
