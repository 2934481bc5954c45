namespace MileBot.Pictures.Lettering;

/// <summary>How letters look.</summary>
/// <param name="Size">Their size in pixels.</param>
/// <param name="IsBold">Whether they are bold.</param>
internal readonly record struct TextStyle(float Size, bool IsBold = false);
