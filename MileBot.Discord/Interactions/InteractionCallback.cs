using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>The first response to an interaction, as it is sent.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Response Object".</remarks>
public sealed record InteractionCallback
{
    private const int MostChoices = 25;

    private InteractionCallback(InteractionCallbackType type) => Type = type;

    /// <summary>What it does.</summary>
    public InteractionCallbackType Type { get; }

    /// <summary>The message, where it is one.</summary>
    public OutgoingMessage? Message { get; private init; }

    /// <summary>The form, where it is one.</summary>
    public Modal? Modal { get; private init; }

    /// <summary>The choices, where it is some.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; private init; }

    /// <summary>Answers with a message.</summary>
    public static InteractionCallback Reply(OutgoingMessage message) =>
        new(InteractionCallbackType.ChannelMessageWithSource) { Message = message };

    /// <summary>Shows "thinking…" where a message will be; who sees it is fixed by this.</summary>
    public static InteractionCallback DeferReply(bool ephemeral) => new(InteractionCallbackType.DeferredChannelMessageWithSource)
    {
        Message = ephemeral ? new OutgoingMessage { Flags = MessageFlags.Ephemeral } : null,
    };

    /// <summary>Acknowledges a component in silence.</summary>
    public static InteractionCallback DeferUpdate() => new(InteractionCallbackType.DeferredUpdateMessage);

    /// <summary>Edits the component's message.</summary>
    public static InteractionCallback Update(OutgoingMessage message) => new(InteractionCallbackType.UpdateMessage) { Message = message };

    /// <summary>Opens a form.</summary>
    public static InteractionCallback Open(Modal modal) => new(InteractionCallbackType.Modal) { Modal = modal };

    /// <summary>Offers choices: the first 25.</summary>
    public static InteractionCallback Offer(IReadOnlyList<CommandChoice> choices) =>
        new(InteractionCallbackType.ApplicationCommandAutocompleteResult) { Choices = [.. choices.Take(MostChoices)] };
}
