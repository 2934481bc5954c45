namespace MileBot.Core.Guide;

/// <summary>One short answer of the guide.</summary>
/// <param name="Id">Its lasting name, such as <c>warm-up</c>: small letters, digits and hyphens, at most 40.</param>
/// <param name="Title">Its title, at most 80 characters.</param>
/// <param name="Words">Words by which it is found besides those of its title.</param>
/// <param name="Blocks">The text; never empty.</param>
public sealed record GuideTopic(string Id, string Title, IReadOnlyList<string> Words, IReadOnlyList<GuideBlock> Blocks)
{
    /// <summary>What stands under a heading of the topic, up to the next heading; nothing where it has no such heading.</summary>
    public IReadOnlyList<GuideBlock> Section(string heading) =>
    [
        .. Blocks
            .SkipWhile(block => !IsHeading(block) || !string.Equals(block.Lines[0], heading, StringComparison.OrdinalIgnoreCase))
            .Skip(1)
            .TakeWhile(block => !IsHeading(block)),
    ];

    private static bool IsHeading(GuideBlock block) => block.Kind == GuideBlockKind.Heading;
}
