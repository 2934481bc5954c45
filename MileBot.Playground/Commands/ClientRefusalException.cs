namespace MileBot.Playground.Commands;

/// <summary>What Discord's own client refuses before an application hears of it: a command that isn't there, a missing option.</summary>
public sealed class ClientRefusalException(string message) : Exception(message);
