namespace MileBot.Playground.World;

/// <summary>A file that was sent, with the address it can be fetched from.</summary>
public sealed record Attachment(Snowflake Id, string FileName, string ContentType, ReadOnlyMemory<byte> Content, Uri Url)
{
    /// <summary>The alternative text.</summary>
    public string? Description { get; init; }
}
