namespace MileBot.Core.Guide;

/// <summary>A chapter of the guide: one file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it is about, in a line for the menu; at most 100 characters.</param>
/// <param name="Topics">Its topics in order; never empty.</param>
public sealed record GuideChapter(string Title, string Summary, IReadOnlyList<GuideTopic> Topics);
