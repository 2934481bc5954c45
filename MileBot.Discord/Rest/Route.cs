using System.Text;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <summary>One request's method and path. The template is for people; the filled path may hold a token and is for the wire only.</summary>
internal sealed record Route
{
    private Route(HttpMethod method, string template, object[] values)
    {
        Method = method;
        Template = template;
        Path = Fill(template, values);
        MajorParameter = Major(template, values);
        IsInteraction = template.Contains("{interaction.token}", StringComparison.Ordinal);
        Repeatable = method != HttpMethod.Post;
    }

    public HttpMethod Method { get; }

    /// <summary>The path with the names of its parameters.</summary>
    public string Template { get; }

    /// <summary>The path with its parameters, without the query.</summary>
    public string Path { get; }

    /// <summary>The guild, channel or token a rate limit is counted for; empty where it is counted for all together.</summary>
    /// <remarks>See Discord Docs/Rate Limits.</remarks>
    public string MajorParameter { get; }

    /// <summary>Is it authorised by an interaction's token? Those don't count against the global limit.</summary>
    public bool IsInteraction { get; }

    public string Query { get; init; } = "";

    /// <summary>Why it is done, for the guild's audit log: up to 512 characters; null for nothing.</summary>
    /// <remarks>See Discord Docs/Audit Logs Resource.</remarks>
    public string? AuditReason { get; init; }

    /// <summary>Does doing it twice the same as doing it once?</summary>
    public bool Repeatable { get; init; }

    /// <summary>The error code that, to a repetition, says that the first one arrived after all.</summary>
    public int? DoneWhen { get; init; }

    /// <summary>How long one attempt may take, where that is less than usual.</summary>
    public TimeSpan? Timeout { get; init; }

    public static Route Get(string template, params object[] values) => new(HttpMethod.Get, template, values);

    public static Route Post(string template, params object[] values) => new(HttpMethod.Post, template, values);

    public static Route Put(string template, params object[] values) => new(HttpMethod.Put, template, values);

    public static Route Patch(string template, params object[] values) => new(HttpMethod.Patch, template, values);

    public static Route Delete(string template, params object[] values) => new(HttpMethod.Delete, template, values);

    public override string ToString() => $"{Method} {Template}";

    private static string Fill(string template, object[] values)
    {
        var path = new StringBuilder();
        int value = 0;
        foreach (string part in template.Split('/'))
        {
            path.Append(path.Length == 0 ? "" : "/");
            path.Append(part.StartsWith('{') ? Uri.EscapeDataString(Text(values[value++])) : part);
        }

        return path.ToString();
    }

    private static string Major(string template, object[] values)
    {
        string resource = template[..template.IndexOf('/', StringComparison.Ordinal)];
        return resource switch
        {
            "channels" or "guilds" => Text(values[0]),
            "webhooks" or "interactions" => Text(values[1]),
            _ => "",
        };
    }

    private static string Text(object value) => value switch
    {
        InteractionToken token => token.Value,
        Snowflake id => id.ToString(),
        _ => throw new ArgumentException("A path is filled with ids and tokens.", nameof(value)),
    };
}
