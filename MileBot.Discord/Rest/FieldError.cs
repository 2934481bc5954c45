namespace MileBot.Discord.Rest;

/// <summary>What was wrong with a field of a request.</summary>
/// <param name="Path">Where it is, such as <c>components.0.content</c>; empty for the body as a whole.</param>
/// <param name="Code">Discord's word for it, such as <c>BASE_TYPE_REQUIRED</c>.</param>
/// <param name="Message">Discord's sentence for it.</param>
public sealed record FieldError(string Path, string Code, string Message)
{
    /// <summary>Path, sentence and word.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "body" : Path)}: {Message} ({Code})";
}
