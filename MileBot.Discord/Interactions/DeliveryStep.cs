using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>One request on the way to an answer.</summary>
internal abstract record DeliveryStep
{
    private DeliveryStep()
    {
    }

    /// <summary>The first response.</summary>
    public sealed record Respond(InteractionCallback Callback) : DeliveryStep;

    /// <summary>Edit what "thinking…" promised, or the component's message.</summary>
    public sealed record EditOriginal(OutgoingMessage Message) : DeliveryStep;

    /// <summary>Take "thinking…" away.</summary>
    public sealed record DeleteOriginal : DeliveryStep;

    /// <summary>Send a further message.</summary>
    public sealed record FollowUp(OutgoingMessage Message) : DeliveryStep;
}
