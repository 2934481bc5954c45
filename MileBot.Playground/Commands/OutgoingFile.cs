namespace MileBot.Playground.Commands;

/// <summary>A file a member sends with a command or a form.</summary>
public sealed record OutgoingFile(string FileName, ReadOnlyMemory<byte> Content, string ContentType = "application/octet-stream");
