using System.Text.Json;

namespace MileBot.Discord.Rest;

/// <summary>Discord's error body, read leniently: what answers may be a proxy that never heard of it.</summary>
/// <remarks>See Discord Docs/API Reference, "Error Messages", and Rate Limits, "Rate Limit Response Structure".</remarks>
internal sealed record ApiError(int Code, string Message, IReadOnlyList<FieldError> Fields, TimeSpan? RetryAfter, bool Global)
{
    private const int LongestMessage = 300;

    public static ApiError Read(ReadOnlySpan<byte> body, string fallback)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var root = JsonElement.ParseValue(ref reader);
            return root.ValueKind == JsonValueKind.Object ? Read(root, fallback) : None(fallback);
        }
        catch (JsonException)
        {
            return None(fallback);
        }
    }

    private static ApiError None(string fallback) => new(0, fallback, [], null, Global: false);

    private static ApiError Read(JsonElement root, string fallback)
    {
        bool hasCode = root.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number;
        int code = hasCode && number.TryGetInt32(out int read) ? read : 0;
        string message = Text(root, "message") ?? fallback;
        double? seconds = root.TryGetProperty("retry_after", out var after) && after.ValueKind == JsonValueKind.Number ? after.GetDouble() : null;
        bool global = root.TryGetProperty("global", out var isGlobal) && isGlobal.ValueKind == JsonValueKind.True;
        var fields = new List<FieldError>();
        if (root.TryGetProperty("errors", out var errors))
            Collect(errors, "", fields);
        return new(code, message, fields, seconds is { } value ? TimeSpan.FromSeconds(value) : null, global);
    }

    private static void Collect(JsonElement node, string path, List<FieldError> fields)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in node.EnumerateObject())
        {
            if (member.NameEquals("_errors") && member.Value.ValueKind == JsonValueKind.Array)
                fields.AddRange(member.Value.EnumerateArray().Where(error => error.ValueKind == JsonValueKind.Object)
                    .Select(error => new FieldError(path, Text(error, "code") ?? "", Text(error, "message") ?? "")));
            else
                Collect(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", fields);
        }
    }

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { } value
            ? value[..Math.Min(value.Length, LongestMessage)]
            : null;
}
