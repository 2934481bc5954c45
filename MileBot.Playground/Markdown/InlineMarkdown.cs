using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MileBot.Playground.World;

namespace MileBot.Playground.Markdown;

/// <summary>Shows the markdown within a line as HTML: emphasis, code, links, mentions, time stamps.</summary>
/// <param name="world">Where names come from.</param>
/// <param name="guild">Whose nicknames and roles are meant.</param>
/// <param name="clock">The clock and zone of the one who reads.</param>
public sealed partial class InlineMarkdown(DiscordWorld world, Guild? guild, TimeProvider clock)
{
    /// <summary>The HTML of a line.</summary>
    public string ToHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var html = new StringBuilder();
        var done = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            html.Append(WebUtility.HtmlEncode(text[done..match.Index])).Append(Render(match));
            done = match.Index + match.Length;
        }

        return html.Append(WebUtility.HtmlEncode(text[done..])).ToString();
    }

    private string Render(Match match) => match switch
    {
        _ when Has(match, "escaped", out var text) => WebUtility.HtmlEncode(text),
        _ when Has(match, "code", out var text) => $"<code>{WebUtility.HtmlEncode(text)}</code>",
        _ when Has(match, "bold", out var text) => $"<strong>{ToHtml(text)}</strong>",
        _ when Has(match, "underline", out var text) => $"<u>{ToHtml(text)}</u>",
        _ when Has(match, "strike", out var text) => $"<s>{ToHtml(text)}</s>",
        _ when Has(match, "italic", out var text) => $"<em>{ToHtml(text)}</em>",
        _ when Has(match, "label", out var text) => Link(match.Groups["target"].Value, ToHtml(text)),
        _ when Has(match, "link", out var text) => Link(text, WebUtility.HtmlEncode(text)),
        _ => RenderMention(match),
    };

    private string RenderMention(Match match) => match switch
    {
        _ when Has(match, "instant", out var text) => Instant(text, match.Groups["style"].Value),
        _ when Has(match, "command", out var text) => Chip($"/{text}"),
        _ when Has(match, "user", out var id) => Chip($"@{UserName(id)}"),
        _ when Has(match, "role", out var id) => Chip($"@{RoleName(id)}"),
        _ when Has(match, "channel", out var id) => Chip($"#{ChannelName(id)}"),
        _ => WebUtility.HtmlEncode(match.Value),
    };

    private static bool Has(Match match, string group, out string text)
    {
        text = match.Groups[group].Value;
        return match.Groups[group].Success;
    }

    private static string Link(string target, string html) =>
        $"<a href=\"{WebUtility.HtmlEncode(target)}\" target=\"_blank\" rel=\"noopener noreferrer\">{html}</a>";

    private static string Chip(string text) => $"<span class=\"mention\">{WebUtility.HtmlEncode(text)}</span>";

    private string UserName(string text) =>
        Snowflake.TryParse(text, out var id) ? guild?.FindMember(id)?.DisplayName ?? world.FindUser(id)?.DisplayName ?? "unknown-user" : text;

    private string RoleName(string text) => Snowflake.TryParse(text, out var id) ? guild?.FindRole(id)?.Name ?? "deleted-role" : text;

    private string ChannelName(string text) => Snowflake.TryParse(text, out var id) ? world.FindChannel(id)?.Name ?? "unknown" : text;

    private string Instant(string seconds, string style)
    {
        const long Last = 253_402_300_799;
        if (!long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix) || Math.Abs(unix) > Last / 10)
        {
            return WebUtility.HtmlEncode($"<t:{seconds}>");
        }

        var utc = DateTimeOffset.FromUnixTimeSeconds(unix);
        var local = TimeZoneInfo.ConvertTime(utc, clock.LocalTimeZone);
        var shown = style == "R" ? Relative(utc - clock.GetUtcNow()) : local.ToString(Format(style), CultureInfo.InvariantCulture);
        return $"<time class=\"mention\" datetime=\"{utc:O}\" title=\"{local.ToString("f", CultureInfo.InvariantCulture)}\">{WebUtility.HtmlEncode(shown)}</time>";
    }

    private static string Format(string style) => style switch
    {
        "t" => "HH:mm",
        "T" => "HH:mm:ss",
        "d" => "dd/MM/yyyy",
        "D" => "d MMMM yyyy",
        "F" => "dddd, d MMMM yyyy HH:mm",
        "s" => "dd/MM/yyyy, HH:mm",
        "S" => "dd/MM/yyyy, HH:mm:ss",
        _ => "d MMMM yyyy HH:mm",
    };

    private static string Relative(TimeSpan span)
    {
        var past = span < TimeSpan.Zero;
        var length = span.Duration();
        var (count, unit) = length.TotalDays >= 1 ? ((int)length.TotalDays, "day")
            : length.TotalHours >= 1 ? ((int)length.TotalHours, "hour")
            : length.TotalMinutes >= 1 ? ((int)length.TotalMinutes, "minute")
            : ((int)length.TotalSeconds, "second");
        var text = string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
        return past ? $"{text} ago" : $"in {text}";
    }

    [GeneratedRegex(
        """
        \\(?<escaped>[^A-Za-z0-9\s])
        | (?<ticks>`{1,2})(?<code>[^`]+)\k<ticks>
        | \*\*(?<bold>(?:\\.|[^\\])+?)\*\*(?!\*)
        | __(?<underline>(?:\\.|[^\\])+?)__(?!_)
        | ~~(?<strike>(?:\\.|[^\\])+?)~~
        | \*(?<italic>(?![\s*])(?:\\.|[^\\*])+?)\*
        | (?<![A-Za-z0-9_])_(?<italic>(?:\\.|[^\\_])+?)_(?![A-Za-z0-9_])
        | \[(?<label>(?:\\.|[^\]\\])+)\]\(<?(?<target>https?://[^\s)>]+)>?\)
        | <?(?<link>https?://[^\s<>]*[^\s<>.,:;)])>?
        | <t:(?<instant>-?[0-9]{1,15})(?::(?<style>[tTdDfFsSR]))?>
        | </(?<command>[^:<>\n]{1,100}):[0-9]{1,20}>
        | <@!?(?<user>[0-9]{1,20})>
        | <@&(?<role>[0-9]{1,20})>
        | <\#(?<channel>[0-9]{1,20})>
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
