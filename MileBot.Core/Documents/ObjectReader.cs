namespace MileBot.Core.Documents;

/// <summary>
/// Reads the fields of one JSON object and notes every mistake: a field that is missing, unknown, twice there or of the wrong
/// kind.
/// </summary>
internal sealed class ObjectReader
{
    private readonly LocatedNode node;
    private readonly string what;
    private readonly List<DocumentProblem> problems;
    private readonly Dictionary<string, LocatedNode> fields = new(StringComparer.Ordinal);

    /// <summary>Begins to read an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="what">What it is, for messages: "a record".</param>
    /// <param name="known">The names of the fields it may have.</param>
    /// <param name="problems">Where mistakes are noted.</param>
    public ObjectReader(LocatedNode node, string what, string[] known, List<DocumentProblem> problems)
    {
        (this.node, this.what, this.problems) = (node, what, problems);
        if (node.Kind != JsonNodeKind.Object)
            Problem(node.Line, $"{what} is an object in braces, {{ … }}");

        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                Problem(member.Line, $"{what} has no field \"{member.Name}\"; its fields are {string.Join(", ", known)}");
            else if (!fields.TryAdd(member.Name, member.Value))
                Problem(member.Line, $"\"{member.Name}\" stands here twice");
        }
    }

    /// <summary>The line the object begins on.</summary>
    public int Line => node.Line;

    /// <summary>Notes a mistake.</summary>
    public void Problem(int line, string message) => problems.Add(new(line, message));

    /// <summary>The line of a field, or of the object where the field is missing.</summary>
    public int LineOf(string name) => fields.TryGetValue(name, out var field) ? field.Line : node.Line;

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name)
    {
        if (fields.ContainsKey(name))
            return OptionalText(name) ?? "";

        Problem(node.Line, $"{what} needs \"{name}\"");
        return "";
    }

    /// <summary>A text that may be missing; one that is there is not empty.</summary>
    public string? OptionalText(string name)
    {
        if (!fields.TryGetValue(name, out var field) || field.Kind == JsonNodeKind.Null)
            return null;

        if (field.Kind == JsonNodeKind.Text && !string.IsNullOrWhiteSpace(field.Text))
            return field.Text.Trim();

        Problem(field.Line, $"\"{name}\" is a text in quotation marks, and not empty");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var word = RequiredText(name);
        if (!choices.TryGetValue(word, out var choice) && word.Length > 0)
        {
            var words = string.Join(", ", choices.Keys.Order(StringComparer.Ordinal));
            Problem(LineOf(name), $"\"{word}\" is no {name}; it is one of {words}");
        }

        return choice;
    }

    /// <summary>The items of a list; none where it may be missing and is.</summary>
    public IReadOnlyList<LocatedNode> List(string name, bool required)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            if (required)
                Problem(node.Line, $"{what} needs the list \"{name}\"");

            return [];
        }

        if (field.Kind != JsonNodeKind.List)
            Problem(field.Line, $"\"{name}\" is a list in brackets, [ … ]");

        return field.Items;
    }

    /// <summary>A list of texts, which may be missing.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var items = List(name, required: false);
        foreach (var item in items.Where(item => item.Kind != JsonNodeKind.Text || string.IsNullOrWhiteSpace(item.Text)))
            Problem(item.Line, $"each of \"{name}\" is a text in quotation marks, and not empty");

        return [.. items.Select(item => item.Text.Trim())];
    }
}
