namespace MileBot.Discord.Model;

/// <summary>What is said about a file beside its content: of a new one, whose id is its place among the files, or of one that stays.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Attachment Request Structure".</remarks>
internal sealed record AttachmentMetadata(Snowflake Id)
{
    public string? Filename { get; init; }

    public string? Description { get; init; }
}
