using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MileBot.Tests.EndToEnd;

/// <summary>
/// Checks JSON against the part of JSON Schema that Discord's description uses, and more strictly in one point: a property
/// nobody described is a mistake. A keyword this doesn't know fails, so that none is passed over in silence.
/// </summary>
internal sealed class JsonSchemaCheck(JsonObject document)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "description", "title", "contentEncoding", "x-discord-union", "default", "deprecated", "example", "examples", "format",
    };

    public IReadOnlyList<string> Check(JsonObject schema, JsonNode? value, string path)
    {
        List<string> problems = [];
        foreach (var (keyword, rule) in schema)
        {
            problems.AddRange(Apply(keyword, rule!, schema, value, path));
        }

        return problems;
    }

    private IEnumerable<string> Apply(string keyword, JsonNode rule, JsonObject schema, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Check(Resolve(rule.GetValue<string>()), value, path),
        "type" => When(!Types(rule).Any(type => IsOf(value, type)), $"{path} is {Kind(value)}, not {rule.ToJsonString()}"),
        "enum" => When(!rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), $"{path} is {Shown(value)}, none of {rule.ToJsonString()}"),
        "const" => When(!JsonNode.DeepEquals(rule, value), $"{path} is {Shown(value)}, not {rule.ToJsonString()}"),
        "allOf" => rule.AsArray().SelectMany(part => Check(part!.AsObject(), value, path)),
        "oneOf" or "anyOf" => Alternatives(rule.AsArray(), value, path),
        "properties" => Properties(rule.AsObject(), schema, value, path),
        "required" => rule.AsArray().Select(name => name!.GetValue<string>())
            .Where(name => value is JsonObject members && !members.ContainsKey(name)).Select(name => $"{path}.{name} is missing"),
        "additionalProperties" => Additional(rule, schema, value, path),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Check(rule.AsObject(), item, $"{path}[{i}]")) : [],
        "uniqueItems" => When(value is JsonArray set && set.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() < set.Count, $"{path} repeats an item"),
        _ when Annotations.Contains(keyword) => [],
        _ => Limits(keyword, rule, value, path),
    };

    private static IEnumerable<string> Limits(string keyword, JsonNode rule, JsonNode? value, string path)
    {
        var text = value?.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
        double? number = value?.GetValueKind() is JsonValueKind.Number ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : null;
        var broken = keyword switch
        {
            "minLength" => text?.EnumerateRunes().Count() < rule.GetValue<int>(),
            "maxLength" => text?.EnumerateRunes().Count() > rule.GetValue<int>(),
            "pattern" => text is not null && !Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)),
            "minimum" => number < Number(rule),
            "maximum" => number > Number(rule),
            "minItems" => (value as JsonArray)?.Count < rule.GetValue<int>(),
            "maxItems" => (value as JsonArray)?.Count > rule.GetValue<int>(),
            "minProperties" => (value as JsonObject)?.Count < rule.GetValue<int>(),
            "maxProperties" => (value as JsonObject)?.Count > rule.GetValue<int>(),
            _ => throw new NotSupportedException($"The keyword '{keyword}' at {path} is not known to this check."),
        };
        return When(broken, $"{path} is {Shown(value)}, against {keyword} {rule.ToJsonString()}");
    }

    private IEnumerable<string> Alternatives(JsonArray alternatives, JsonNode? value, string path)
    {
        var results = alternatives.Select(alternative => Check(alternative!.AsObject(), value, path)).ToList();
        // Where none fits, the alternative with the fewest problems is the one that was meant.
        return results.Any(problems => problems.Count == 0) ? [] : results.MinBy(problems => problems.Count)!;
    }

    private IEnumerable<string> Properties(JsonObject properties, JsonObject schema, JsonNode? value, string path)
    {
        if (value is not JsonObject members) yield break;

        foreach (var (name, member) in members)
        {
            if (properties[name] is JsonObject known)
            {
                foreach (var problem in Check(known, member, $"{path}.{name}")) yield return problem;
            }
            else if (!schema.ContainsKey("additionalProperties"))
            {
                yield return $"{path}.{name} is not described";
            }
        }
    }

    private IEnumerable<string> Additional(JsonNode rule, JsonObject schema, JsonNode? value, string path)
    {
        if (value is not JsonObject members) return [];

        var others = members.Where(member => schema["properties"]?[member.Key] is null);
        return rule is JsonObject described
            ? others.SelectMany(member => Check(described, member.Value, $"{path}.{member.Key}"))
            : others.Where(_ => !rule.GetValue<bool>()).Select(member => $"{path}.{member.Key} is not allowed");
    }

    private JsonObject Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)document, (node, part) => node[part]!).AsObject();

    private static IEnumerable<string> Types(JsonNode rule) =>
        rule is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [rule.GetValue<string>()];

    private static bool IsOf(JsonNode? value, string type) => (type, Kind(value)) switch
    {
        ("integer", JsonValueKind.Number) => !value!.ToJsonString().Contains('.', StringComparison.Ordinal),
        ("number", JsonValueKind.Number) or ("string", JsonValueKind.String) or ("object", JsonValueKind.Object)
            or ("array", JsonValueKind.Array) or ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    private static JsonValueKind Kind(JsonNode? value) => value?.GetValueKind() ?? JsonValueKind.Null;

    private static double Number(JsonNode rule) => double.Parse(rule.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Shown(JsonNode? value) => value?.ToJsonString() is { Length: > 80 } text ? text[..80] + "…" : value?.ToJsonString() ?? "null";

    private static IEnumerable<string> When(bool broken, string problem) => broken ? [problem] : [];
}
