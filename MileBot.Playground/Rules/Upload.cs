namespace MileBot.Playground.Rules;

/// <summary>A file of a multipart request: its number in <c>files[n]</c>, its name, kind and content.</summary>
internal sealed record Upload(int Index, string FileName, string ContentType, ReadOnlyMemory<byte> Content);
