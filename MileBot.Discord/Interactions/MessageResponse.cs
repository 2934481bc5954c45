using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>A new message.</summary>
/// <param name="Message">The message, public or ephemeral by its flags.</param>
public sealed record MessageResponse(OutgoingMessage Message) : InteractionResponse;
