using MileBot.Organising.Verification;
using MileBot.Replies;

namespace MileBot.Commands.Pb;

/// <summary>What an organiser reads who has decided about a mile, or wanted to.</summary>
internal static class VerdictReply
{
    public static Markup Of(Decision decision) => decision switch
    {
        Decision.Done { Mile: { State: PendingState.Approved } mile, Logged: { } logged } => logged.Rank is { } rank
            ? Markup.Of($"Approved: {mile.DisplayName}'s {VerificationText.Brief(mile)} counts now, {English.Ordinal(rank)} of {logged.Finishers}.{Told(mile)}")
            : Markup.Of($"Approved: {mile.DisplayName}'s {VerificationText.Brief(mile)} counts now.{Told(mile)}"),
        Decision.Done { Mile: { State: PendingState.Approved } mile } => Markup.Of(
            $"Approved: {mile.DisplayName}'s {VerificationText.Brief(mile)} was in the log already, so it counts once.{Told(mile)}"),
        Decision.Done { Mile: var mile } => Markup.Of($"Declined: {mile.DisplayName}'s {VerificationText.Brief(mile)} doesn't count.{Told(mile)}"),
        Decision.Before { Mile: var mile } => Before(mile),
        Decision.NotTheirs => Markup.Raw("That is your own mile, so another organiser has to look at it. Who has **Manage Server** may decide about their own."),
        _ => Markup.Raw("That mile is gone: its runner had it erased."),
    };

    /// <summary>That the runner hears of it, unless they decided themselves.</summary>
    private static Markup Told(PendingMile mile) => Markup.Raw(mile.Verdict?.By == mile.UserId ? "" : " They get a message.");

    private static Markup Before(PendingMile mile)
    {
        var who = mile.Verdict?.ByName is { Length: > 0 } name ? Markup.Of($"{name}") : Markup.Raw("another organiser");
        var at = mile.Verdict is { } verdict ? VerificationText.Moment(verdict.At) : Markup.Empty;
        return mile.State switch
        {
            PendingState.Approved => Markup.Of($"{who} has approved {mile.DisplayName}'s {VerificationText.Brief(mile)} already, {at}."),
            PendingState.Declined => Markup.Of($"{who} has declined {mile.DisplayName}'s {VerificationText.Brief(mile)} already, {at}."),
            _ => Markup.Of($"{mile.DisplayName} has withdrawn {VerificationText.Brief(mile)}, {at}."),
        };
    }
}
