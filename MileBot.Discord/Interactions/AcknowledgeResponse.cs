namespace MileBot.Discord.Interactions;

/// <summary>Nothing changes. Of components, and forms opened by one, only.</summary>
public sealed record AcknowledgeResponse : InteractionResponse;
