namespace MileBot.Replies;

/// <summary>A file to hand over.</summary>
/// <param name="Name">Its name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only.</param>
/// <param name="MediaType">Such as <c>text/csv</c>.</param>
internal sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes, string MediaType)
{
    /// <summary>Whether the message it is a part of has it already, as one that is edited may: then it isn't sent again.</summary>
    public bool IsKept { get; init; }
}
