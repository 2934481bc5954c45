namespace MileBot.Discord.Model;

/// <summary>The kind of command.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Types".</remarks>
public enum ApplicationCommandType
{
    /// <summary>A slash command.</summary>
    ChatInput = 1,

    /// <summary>In the menu of a user.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,

    /// <summary>Starts an activity.</summary>
    PrimaryEntryPoint = 4,
}
