namespace MileBot.Core.Documents;

/// <summary>What a JSON value is.</summary>
internal enum JsonNodeKind
{
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}
