using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>What to answer: one of the kinds below.</summary>
public abstract record InteractionResponse
{
    private protected InteractionResponse()
    {
    }

    /// <summary>Messages sent after the answer, each public or ephemeral by its flags.</summary>
    public IReadOnlyList<OutgoingMessage> FollowUps { get; init; } = [];

    /// <summary>A new message, public or ephemeral by its flags.</summary>
    public static MessageResponse Reply(OutgoingMessage message) => new(message);

    /// <summary>What the message the component sits on becomes.</summary>
    public static UpdateResponse Update(OutgoingMessage message) => new(message);

    /// <summary>A form.</summary>
    public static ModalResponse Open(Modal modal) => new(modal);

    /// <summary>What to offer while an option is typed.</summary>
    public static ChoicesResponse Offer(IReadOnlyList<CommandChoice> choices) => new(choices);

    /// <summary>Nothing: the component's message stays as it is.</summary>
    public static AcknowledgeResponse Acknowledge() => new();
}
