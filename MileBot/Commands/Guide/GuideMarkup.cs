using System.Text.RegularExpressions;
using MileBot.Core.Guide;
using MileBot.Replies;

namespace MileBot.Commands.Guide;

/// <summary>Writes the guide's text in Discord's markdown. It is the club's own text: what it may hold was checked when it was read.</summary>
internal static partial class GuideMarkup
{
    /// <summary>Blocks below each other, as one text: however many there are, a message holds them.</summary>
    public static Markup Of(IEnumerable<GuideBlock> blocks, CommandMentions mentions) =>
        Markup.Raw(string.Concat(blocks.Select(block => Of(block, mentions).Value + (block.Kind is GuideBlockKind.Heading ? "\n" : "\n\n"))).TrimEnd());

    /// <summary>The lines of all lists and paragraphs, as list items.</summary>
    public static IReadOnlyList<Markup> Bullets(IEnumerable<GuideBlock> blocks, CommandMentions mentions) =>
        [.. blocks.SelectMany(block => block.Lines).Select(line => Markup.Of($"- {Line(line, mentions)}"))];

    private static Markup Of(GuideBlock block, CommandMentions mentions) => block.Kind switch
    {
        GuideBlockKind.Heading => Markup.Of($"**{Line(block.Lines[0], mentions)}**"),
        GuideBlockKind.Bullets => Markup.Join("\n", Bullets([block], mentions)),
        GuideBlockKind.Steps => Markup.Join("\n", block.Lines.Select((line, i) => Markup.Of($"{i + 1}. {Line(line, mentions)}"))),
        _ => Markup.Join("\n", block.Lines.Select(line => Line(line, mentions))),
    };

    /// <summary>A line, in which a command such as <c>`/record women`</c> can be clicked.</summary>
    private static Markup Line(string line, CommandMentions mentions) =>
        Markup.Raw(Command.Replace(line, match => mentions.Of(match.Groups["name"].Value).Value + match.Groups["rest"].Value));

    [GeneratedRegex("`/(?<name>[a-z]+)(?<rest>[^`]*)`", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Command { get; }
}
