namespace MileBot.Core.Documents;

/// <summary>A JSON value and the line it begins on.</summary>
internal sealed record LocatedNode(int Line, JsonNodeKind Kind)
{
    /// <summary>The text of a string or a number.</summary>
    public string Text { get; init; } = "";

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<LocatedNode> Items { get; init; } = [];

    /// <summary>The members of an object, in order and with duplicates.</summary>
    public IReadOnlyList<LocatedMember> Members { get; init; } = [];
}
