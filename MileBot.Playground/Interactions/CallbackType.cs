namespace MileBot.Playground.Interactions;

/// <summary>How an application answers. See Discord Docs/Receiving and Responding, Interaction Callback Type.</summary>
internal static class CallbackType
{
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Suggestions = 8;
    public const int Modal = 9;

    /// <summary>The answers that an interaction of this type takes.</summary>
    public static int[] AllowedFor(Interaction interaction) => interaction.Type switch
    {
        InteractionType.Command => [Message, DeferredMessage, Modal],
        InteractionType.Component => [Message, DeferredMessage, DeferredUpdate, Update, Modal],
        InteractionType.Autocomplete => [Suggestions],
        _ when interaction.Source is not null => [Message, DeferredMessage, DeferredUpdate, Update],
        _ => [Message, DeferredMessage],
    };
}
