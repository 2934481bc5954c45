namespace MileBot.Core.Documents;

/// <summary>A member of a JSON object and the line its name stands on.</summary>
internal sealed record LocatedMember(string Name, int Line, LocatedNode Value);
