using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>
/// What an application does with interactions. It says what to answer; when and by which request is the client's business:
/// at once if the answer is ready, else deferred, so that no "thinking…" stays.
/// </summary>
public interface IInteractionHandler
{
    /// <summary>
    /// How the interaction is deferred if its answer takes long. Quick, pure, called before <see cref="HandleAsync"/>.
    /// Not asked for autocompletion, which can't be deferred.
    /// </summary>
    Deferral PlanDeferral(Interaction interaction);

    /// <summary>
    /// Does what was asked and says what to answer. Runs on a thread of the pool, many at once; each interaction comes once.
    /// </summary>
    /// <param name="interaction">What was asked.</param>
    /// <param name="interim">
    /// Takes what the message a component sits on shall say while the work goes on. It is shown once the component was deferred, about once
    /// a second; what is newer takes the place of what was not shown yet. Of other interactions nothing is shown.
    /// </param>
    /// <param name="cancellationToken">Cancelled when no answer can be given any more, and when the client stops for good.</param>
    Task<InteractionResponse> HandleAsync(Interaction interaction, IProgress<OutgoingMessage> interim, CancellationToken cancellationToken);

    /// <summary>
    /// What to answer after <see cref="HandleAsync"/> threw, took too long, or answered what Discord refused; the client has logged it.
    /// </summary>
    /// <param name="interaction">What was asked.</param>
    /// <param name="reference">What the log names it by, for the user to quote.</param>
    OutgoingMessage DescribeFailure(Interaction interaction, string reference);
}
