namespace MileBot.Discord.Interactions;

/// <summary>By which requests an answer gets to the user, given what was acknowledged before. Who sees a deferral was fixed by it.</summary>
internal static class DeliveryPlan
{
    /// <exception cref="InvalidOperationException">The answer can't be given any more: a form or choices after an acknowledgement.</exception>
    public static IReadOnlyList<DeliveryStep> Of(Acknowledgement acknowledged, InteractionResponse response) =>
    [
        .. acknowledged == Acknowledgement.None ? [new DeliveryStep.Respond(Callback(response))] : Later(acknowledged, response),
        .. response.FollowUps.Select(message => new DeliveryStep.FollowUp(message)),
    ];

    private static InteractionCallback Callback(InteractionResponse response) => response switch
    {
        MessageResponse reply => InteractionCallback.Reply(reply.Message),
        UpdateResponse update => InteractionCallback.Update(update.Message),
        ModalResponse form => InteractionCallback.Open(form.Modal),
        ChoicesResponse offer => InteractionCallback.Offer(offer.Choices),
        _ => InteractionCallback.DeferUpdate(),
    };

    private static IReadOnlyList<DeliveryStep> Later(Acknowledgement acknowledged, InteractionResponse response) => (acknowledged, response) switch
    {
        (_, ModalResponse) => throw new InvalidOperationException("A form can only be the first response: plan no deferral where one may be opened."),
        (_, ChoicesResponse) => throw new InvalidOperationException("Choices answer nothing but an option being typed."),
        (Acknowledgement.Silent, MessageResponse reply) => [new DeliveryStep.FollowUp(reply.Message)],
        (Acknowledgement.Silent, UpdateResponse update) => [new DeliveryStep.EditOriginal(update.Message)],
        (Acknowledgement.Silent, _) => [],
        (_, AcknowledgeResponse) => [new DeliveryStep.DeleteOriginal()],
        (_, UpdateResponse) => throw new InvalidOperationException(
            "A reply was deferred, so the component's message can't be updated: plan an update."),
        (_, MessageResponse reply) when reply.Message.IsEphemeral == (acknowledged == Acknowledgement.EphemeralThinking) =>
            [new DeliveryStep.EditOriginal(reply.Message)],
        (_, MessageResponse reply) => [new DeliveryStep.DeleteOriginal(), new DeliveryStep.FollowUp(reply.Message)],
        _ => throw new InvalidOperationException($"{response.GetType().Name} is no answer this client knows."),
    };
}
