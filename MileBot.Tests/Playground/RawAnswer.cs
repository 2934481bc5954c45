using System.Text.Json.Nodes;

namespace MileBot.Tests.Playground;

/// <summary>What a REST call was answered, as it came.</summary>
internal sealed record RawAnswer(int Status, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Discord's error code.</summary>
    public int? Code => (Body as JsonObject)?["code"]?.GetValue<int>();

    /// <summary>The code of the error at a path such as <c>data/content</c>, of an Invalid Form Body.</summary>
    public string? ErrorAt(string path)
    {
        var at = (Body as JsonObject)?["errors"];
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = (at as JsonObject)?[step];
        }

        return at?["_errors"]?[0]?["code"]?.GetValue<string>();
    }

    public override string ToString() => $"{Status} {Body?.ToJsonString()}";
}
