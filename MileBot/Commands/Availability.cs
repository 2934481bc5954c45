namespace MileBot.Commands;

/// <summary>Where a command can be used.</summary>
internal enum Availability
{
    /// <summary>In servers that have the bot: it touches a club's results.</summary>
    ServersOnly,

    /// <summary>Also in direct messages, and anywhere by those who installed the bot for themselves.</summary>
    Anywhere,
}
