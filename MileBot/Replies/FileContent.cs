namespace MileBot.Replies;

/// <summary>A file to hand over.</summary>
/// <param name="Name">Its name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only.</param>
/// <param name="MediaType">Such as <c>text/csv</c>.</param>
internal sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes, string MediaType);
