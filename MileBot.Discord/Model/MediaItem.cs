namespace MileBot.Discord.Model;

/// <summary>A picture, video or file, by its address.</summary>
/// <remarks>See Discord Docs/Component Reference, "Unfurled Media Item".</remarks>
/// <param name="Url">An address, or <see cref="OutgoingFile.Reference"/>.</param>
public sealed record MediaItem(string Url);
