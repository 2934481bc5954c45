namespace MileBot.Core.Guide;

/// <summary>A file of the guide, read by the caller.</summary>
/// <param name="Name">Its name, for messages; chapters come in the order of names.</param>
/// <param name="Text">Its text.</param>
public sealed record GuideFile(string Name, string Text);
