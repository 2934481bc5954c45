using System.Text.Json.Nodes;

namespace MileBot.Playground.Rules;

/// <summary>What is wrong with a body, field by field, in the shape of Discord's error 50035.</summary>
internal sealed class FormErrors
{
    private readonly JsonObject root = [];

    /// <summary>Whether nothing was found wrong.</summary>
    public bool IsEmpty => root.Count == 0;

    /// <summary>Notes a mistake at a path such as <c>components/0/label</c>; the empty path is the body itself.</summary>
    public void Add(string path, string code, string message)
    {
        var at = root;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = Descend(at, step);
        }

        if (at["_errors"] is not JsonArray errors)
        {
            at["_errors"] = errors = [];
        }

        errors.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    /// <summary>Refuses the body if anything was found wrong.</summary>
    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw ToRefusal();
        }
    }

    /// <summary>The refusal that tells it all.</summary>
    public ApiRefusal ToRefusal() => new(400, 50035, "Invalid Form Body") { Errors = (JsonObject)root.DeepClone() };

    private static JsonObject Descend(JsonObject at, string step)
    {
        if (at[step] is not JsonObject inner)
        {
            at[step] = inner = [];
        }

        return inner;
    }
}
