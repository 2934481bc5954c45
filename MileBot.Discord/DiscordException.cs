namespace MileBot.Discord;

/// <summary>Discord did not do what it was asked. Its text never holds a token.</summary>
/// <param name="message">What happened.</param>
/// <param name="inner">What it came from.</param>
public abstract class DiscordException(string message, Exception? inner = null) : Exception(message, inner);
