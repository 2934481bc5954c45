using System.Net;
using System.Text;

namespace MileBot.Playground.Markdown;

/// <summary>Shows Discord's markdown as HTML. Everything is encoded; only the tags written here are tags.</summary>
public sealed class DiscordMarkdown(InlineMarkdown inline)
{
    private const string Fence = "```";

    /// <summary>The HTML of a message's text.</summary>
    public string ToHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var html = new StringBuilder();
        var parts = text.Split(Fence);
        foreach (var (index, part) in parts.Index())
        {
            var isCode = index % 2 == 1 && index < parts.Length - 1;
            if (isCode)
            {
                html.Append("<pre><code>").Append(WebUtility.HtmlEncode(WithoutLanguage(part))).Append("</code></pre>");
            }
            else
            {
                var shown = index % 2 == 1 ? Fence + part : part;
                AppendBlocks(html, index > 0 ? shown.TrimStart('\n') : shown);
            }
        }

        return html.ToString();
    }

    /// <summary>A word alone on the first line of a code block is its language.</summary>
    private static string WithoutLanguage(string code)
    {
        var end = code.IndexOf('\n', StringComparison.Ordinal);
        var hasLanguage = end > 0 && code[..end].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '+');
        return (end >= 0 && (hasLanguage || end == 0) ? code[(end + 1)..] : code).TrimEnd('\n');
    }

    private void AppendBlocks(StringBuilder html, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (var line in text.Split('\n'))
        {
            html.Append(Block(line));
        }
    }

    private string Block(string line)
    {
        var content = line.TrimStart(' ');
        var indent = (line.Length - content.Length) / 2;
        return content switch
        {
            _ when content.StartsWith("-# ", StringComparison.Ordinal) => Tag("small", content[3..]),
            _ when content.StartsWith("### ", StringComparison.Ordinal) => Tag("h5", content[4..]),
            _ when content.StartsWith("## ", StringComparison.Ordinal) => Tag("h4", content[3..]),
            _ when content.StartsWith("# ", StringComparison.Ordinal) => Tag("h3", content[2..]),
            _ when content.StartsWith("> ", StringComparison.Ordinal) => Tag("blockquote", content[2..]),
            _ when content.StartsWith("- ", StringComparison.Ordinal) || content.StartsWith("* ", StringComparison.Ordinal) =>
                $"<div class=\"item\" style=\"--depth:{indent}\">• {inline.ToHtml(content[2..])}</div>",
            "" => "<div class=\"gap\"></div>",
            _ => $"<div>{inline.ToHtml(line)}</div>",
        };
    }

    private string Tag(string name, string text) => $"<{name}>{inline.ToHtml(text)}</{name}>";
}
