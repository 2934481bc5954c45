using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Rules;

/// <summary>One object of a request's body, read field by field; what is wrong is noted under the field's path.</summary>
/// <remarks>A field that is absent and one that is <c>null</c> read alike, as Discord takes them in most places.</remarks>
internal sealed class Form(JsonObject body, FormErrors errors, string path = "")
{
    public JsonObject Body { get; } = body;

    public FormErrors Errors { get; } = errors;

    public string Path { get; } = path;

    /// <summary>Whether the field is there and not null.</summary>
    public bool Has(string name) => Body[name] is not null;

    /// <summary>Whether the field is there, be it as null.</summary>
    public bool Mentions(string name) => Body.ContainsKey(name);

    /// <summary>Notes a mistake in a field, or in the object itself if the name is empty.</summary>
    public void Fail(string name, string code, string message) => Errors.Add($"{Path}/{name}", code, message);

    /// <summary>A text whose length, in Unicode characters, lies within the bounds.</summary>
    public string? Text(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        if (Body[name] is not { } node)
        {
            Require(name, required);
            return null;
        }

        if (node.GetValueKind() is not JsonValueKind.String)
        {
            Fail(name, "STRING_TYPE_CONVERT", $"Could not interpret \"{node.ToJsonString()}\" as string.");
            return null;
        }

        var text = node.GetValue<string>();
        CheckLength(name, text.EnumerateRunes().Count(), min, max);
        return text;
    }

    /// <summary>A whole number within the bounds.</summary>
    public long? Integer(string name, long min = long.MinValue, long max = long.MaxValue, bool required = false)
    {
        if (Body[name] is not { } node)
        {
            Require(name, required);
            return null;
        }

        var text = node.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Fail(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int.");
            return null;
        }

        if (number < min)
        {
            Fail(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}.");
        }
        else if (number > max)
        {
            Fail(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        }

        return number;
    }

    /// <summary>A number, whole or not.</summary>
    public double? Number(string name)
    {
        if (Body[name] is not { } node)
        {
            return null;
        }

        if (node.GetValueKind() is JsonValueKind.Number)
        {
            return node.GetValue<double>();
        }

        Fail(name, "NUMBER_TYPE_COERCE", $"Value {node.ToJsonString()} is not float.");
        return null;
    }

    /// <summary>True or false; null where absent.</summary>
    public bool? Flag(string name)
    {
        switch (Body[name]?.GetValueKind())
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Fail(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
                return null;
        }
    }

    /// <summary>An id.</summary>
    public Snowflake? Id(string name, bool required = false)
    {
        if (Body[name] is not { } node)
        {
            Require(name, required);
            return null;
        }

        var text = node.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        if (Snowflake.TryParse(text, out var id))
        {
            return id;
        }

        Fail(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not snowflake.");
        return null;
    }

    /// <summary>One of the numbers a field may take.</summary>
    public int? OneOf(string name, ReadOnlySpan<int> allowed, bool required = false)
    {
        if (Integer(name, required: required) is not { } number)
        {
            return null;
        }

        if (number is >= 0 and < int.MaxValue && allowed.Contains((int)number))
        {
            return (int)number;
        }

        Fail(name, "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed.ToArray())}).");
        return null;
    }

    /// <summary>An object.</summary>
    public Form? Child(string name, bool required = false)
    {
        switch (Body[name])
        {
            case null:
                Require(name, required);
                return null;
            case JsonObject inner:
                return new(inner, Errors, $"{Path}/{name}");
            default:
                Fail(name, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
                return null;
        }
    }

    /// <summary>A list of anything whose length lies within the bounds; empty where absent.</summary>
    public IReadOnlyList<JsonNode?> List(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        switch (Body[name])
        {
            case null:
                Require(name, required);
                return [];
            case JsonArray list:
                CheckLength(name, list.Count, min, max);
                return [.. list];
            default:
                Fail(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
                return [];
        }
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<Form> Children(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        List<Form> forms = [];
        foreach (var (index, node) in List(name, min, max, required).Index())
        {
            if (node is JsonObject inner)
            {
                forms.Add(new(inner, Errors, $"{Path}/{name}/{index}"));
            }
            else
            {
                Fail($"{name}/{index}", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
            }
        }

        return forms;
    }

    private void Require(string name, bool required)
    {
        if (required)
        {
            Fail(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private void CheckLength(string name, int length, int min, int max)
    {
        if (length >= min && length <= max)
        {
            return;
        }

        if (length < min && min == 1 && length == 0)
        {
            Fail(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (min > 0 && max < int.MaxValue)
        {
            Fail(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        }
        else if (length > max)
        {
            Fail(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        }
        else
        {
            Fail(name, "BASE_TYPE_MIN_LENGTH", $"Must be {min} or more in length.");
        }
    }
}
