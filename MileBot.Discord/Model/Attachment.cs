namespace MileBot.Discord.Model;

/// <summary>A file on a message, or one a user handed to a command or a form.</summary>
/// <remarks>See Discord Docs/Messages Resource, "Attachment Object".</remarks>
public sealed record Attachment
{
    /// <summary>The attachment's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The file's name.</summary>
    public required string Filename { get; init; }

    /// <summary>The alternative text, up to 1,024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The media type, such as <c>text/csv; charset=utf-8</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Where the file is, for a limited time.</summary>
    public required string Url { get; init; }

    /// <summary>The height in pixels of a picture or video.</summary>
    public int? Height { get; init; }

    /// <summary>The width in pixels of a picture or video.</summary>
    public int? Width { get; init; }
}
