namespace MileBot.Discord.Model;

/// <summary>A form.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Modal". Never after a deferral, never in answer to a form.</remarks>
/// <param name="CustomId">What comes back, 1–100 characters.</param>
/// <param name="Title">The title, up to 45 characters.</param>
/// <param name="Components">One to five <see cref="Label"/> or <see cref="TextDisplay"/>.</param>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<Component> Components);
