using System.Text.Json.Nodes;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Rest;

/// <summary>One REST call, its body read.</summary>
internal sealed record Call(RouteValueDictionary Path, IQueryCollection Query, RequestBody Body)
{
    /// <summary>The body's object; none stands for an empty one.</summary>
    public JsonObject Payload => Body.Json switch
    {
        null => [],
        JsonObject payload => payload,
        _ => throw Refuse("", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"),
    };

    /// <summary>The body's list.</summary>
    public JsonArray List => Body.Json as JsonArray ?? throw Refuse("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");

    /// <summary>A part of the path.</summary>
    public string Text(string name) => Path[name]?.ToString() ?? "";

    /// <summary>An id in the path.</summary>
    public Snowflake Id(string name) =>
        Snowflake.TryParse(Text(name), out var id) ? id : throw Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{Text(name)}\" is not snowflake.");

    /// <summary>A switch in the query.</summary>
    public bool Flag(string name) => Query[name].ToString() is "true" or "True" or "1";

    /// <summary>The query as a form, to be checked like a body.</summary>
    public Form QueryForm(FormErrors errors) =>
        new(new JsonObject(Query.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)JsonValue.Create(entry.Value.ToString())))), errors);

    private static ApiRefusal Refuse(string path, string code, string message)
    {
        var errors = new FormErrors();
        errors.Add(path, code, message);
        return errors.ToRefusal();
    }
}
