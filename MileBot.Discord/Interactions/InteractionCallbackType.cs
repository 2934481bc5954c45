namespace MileBot.Discord.Interactions;

/// <summary>The first response to an interaction.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Callback Type".</remarks>
public enum InteractionCallbackType
{
    /// <summary>A message.</summary>
    ChannelMessageWithSource = 4,

    /// <summary>A "thinking…" in place of a message to come.</summary>
    DeferredChannelMessageWithSource = 5,

    /// <summary>Silence; the component's message may be edited later.</summary>
    DeferredUpdateMessage = 6,

    /// <summary>The component's message, edited.</summary>
    UpdateMessage = 7,

    /// <summary>Choices for an option being typed.</summary>
    ApplicationCommandAutocompleteResult = 8,

    /// <summary>A form.</summary>
    Modal = 9,
}
