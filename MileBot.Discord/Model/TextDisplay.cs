namespace MileBot.Discord.Model;

/// <summary>Text, in Markdown.</summary>
/// <remarks>See Discord Docs/Component Reference, "Text Display".</remarks>
/// <param name="Content">The text. All texts of a message together stay under 4,000 characters.</param>
public sealed record TextDisplay(string Content) : Component;
