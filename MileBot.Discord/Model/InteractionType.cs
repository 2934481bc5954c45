namespace MileBot.Discord.Model;

/// <summary>What was used.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Type".</remarks>
public enum InteractionType
{
    /// <summary>Discord looks whether an address answers. Never sent over the gateway.</summary>
    Ping = 1,

    /// <summary>A command.</summary>
    ApplicationCommand = 2,

    /// <summary>A button or a select.</summary>
    MessageComponent = 3,

    /// <summary>An option being typed, for which choices are wanted.</summary>
    ApplicationCommandAutocomplete = 4,

    /// <summary>A form that was sent.</summary>
    ModalSubmit = 5,
}
