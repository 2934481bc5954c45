namespace MileBot.Discord.Model;

/// <summary>Text beside a button or a small picture.</summary>
/// <remarks>See Discord Docs/Component Reference, "Section".</remarks>
/// <param name="Components">One to three <see cref="TextDisplay"/>.</param>
/// <param name="Accessory">A <see cref="Button"/> or <see cref="Thumbnail"/>.</param>
public sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;
