namespace MileBot.Core.Records;

/// <summary>An entry and the line of the file it begins on.</summary>
internal sealed record LocatedEntry(int Line, RecordEntry Entry);
