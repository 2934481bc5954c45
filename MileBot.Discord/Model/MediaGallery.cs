namespace MileBot.Discord.Model;

/// <summary>One to ten pictures.</summary>
/// <remarks>See Discord Docs/Component Reference, "Media Gallery".</remarks>
/// <param name="Items">The pictures.</param>
public sealed record MediaGallery(IReadOnlyList<MediaGalleryItem> Items) : Component;
