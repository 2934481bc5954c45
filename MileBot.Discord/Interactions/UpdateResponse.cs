using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>What the message the component sits on becomes. Of components, and forms opened by one, only.</summary>
/// <param name="Message">The whole message: what it doesn't name goes.</param>
public sealed record UpdateResponse(OutgoingMessage Message) : InteractionResponse;
