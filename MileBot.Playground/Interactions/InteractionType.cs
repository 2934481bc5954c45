namespace MileBot.Playground.Interactions;

/// <summary>What a member did. See Discord Docs/Receiving and Responding, Interaction Type.</summary>
public enum InteractionType
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
