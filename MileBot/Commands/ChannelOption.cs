namespace MileBot.Commands;

/// <summary>A channel or thread in which messages are written.</summary>
internal sealed record ChannelOption(string Name, string Description) : CommandOption(Name, Description);
