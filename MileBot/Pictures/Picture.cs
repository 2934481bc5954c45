namespace MileBot.Pictures;

/// <summary>A picture that is ready to be sent.</summary>
/// <param name="Png">What is in the file.</param>
/// <param name="FileName">The file's name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only.</param>
/// <param name="AltText">What it shows, for those who can't see it; at most 1,024 characters.</param>
internal sealed record Picture(ReadOnlyMemory<byte> Png, string FileName, string AltText);
