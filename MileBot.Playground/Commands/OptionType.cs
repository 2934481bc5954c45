namespace MileBot.Playground.Commands;

/// <summary>What an option takes. See Discord Docs/Application Commands, Option Type.</summary>
public enum OptionType
{
    SubCommand = 1,
    SubCommandGroup = 2,
    Text = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}
