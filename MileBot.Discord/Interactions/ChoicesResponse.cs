using MileBot.Discord.Model;

namespace MileBot.Discord.Interactions;

/// <summary>What to offer while an option is typed.</summary>
/// <param name="Choices">Up to 25; more are cut.</param>
public sealed record ChoicesResponse(IReadOnlyList<CommandChoice> Choices) : InteractionResponse;
