namespace MileBot.Discord.Model;

/// <summary>Where an interaction is used.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Context Types".</remarks>
public enum InteractionContextType
{
    /// <summary>In a guild.</summary>
    Guild = 0,

    /// <summary>In a direct message with the bot.</summary>
    BotDirectMessage = 1,

    /// <summary>In a direct message between others.</summary>
    PrivateChannel = 2,
}
