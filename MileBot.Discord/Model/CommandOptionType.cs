namespace MileBot.Discord.Model;

/// <summary>What an option takes.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Option Type".</remarks>
public enum CommandOptionType
{
    /// <summary>A subcommand.</summary>
    Subcommand = 1,

    /// <summary>A group of subcommands.</summary>
    SubcommandGroup = 2,

    /// <summary>Text.</summary>
    String = 3,

    /// <summary>A whole number that a double can hold exactly.</summary>
    Integer = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A user's id.</summary>
    User = 6,

    /// <summary>A channel's id.</summary>
    Channel = 7,

    /// <summary>A role's id.</summary>
    Role = 8,

    /// <summary>A user's or role's id.</summary>
    Mentionable = 9,

    /// <summary>A number.</summary>
    Number = 10,

    /// <summary>An attachment's id.</summary>
    Attachment = 11,
}
