namespace MileBot.Core.Guide;

/// <summary>
/// A block of a guide's text. Its lines may hold <c>**bold**</c>, <c>*italic*</c>, <c>`code`</c> and links, and nothing else of
/// Markdown.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines, without their marks; at least one.</param>
public sealed record GuideBlock(GuideBlockKind Kind, IReadOnlyList<string> Lines);
