namespace MileBot.Discord.Model;

/// <summary>The line at the foot of an embed.</summary>
/// <param name="Text">The text, up to 2,048 characters.</param>
public sealed record EmbedFooter(string Text);
