using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>A form. Only as the first response, so <see cref="Deferral.None"/> has to be planned; never in answer to a form.</summary>
/// <param name="Modal">The form.</param>
public sealed record ModalResponse(Modal Modal) : InteractionResponse;
