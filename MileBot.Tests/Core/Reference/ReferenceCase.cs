using System.Text.Json;

namespace MileBot.Tests.Core.Reference;

/// <summary>One case of <c>reference-tables.json</c>.</summary>
public sealed class ReferenceCase(JsonElement json)
{
    private static readonly Lazy<IReadOnlyList<ReferenceCase>> AllCases = new(Load);

    public string Id { get; } = json.GetProperty("id").GetString()!;

    public string Group { get; } = json.GetProperty("group").GetString()!;

    public JsonElement Input { get; } = json.GetProperty("input");

    public JsonElement Expected { get; } = json.GetProperty("expected");

    private JsonElement Tolerances { get; } = json.GetProperty("tolerance");

    public static TheoryData<string> Ids(string group) =>
        [.. AllCases.Value.Where(one => string.Equals(one.Group, group, StringComparison.Ordinal)).Select(one => one.Id)];

    public static ReferenceCase Get(string id) =>
        AllCases.Value.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));

    public static IReadOnlyList<ReferenceCase> All => AllCases.Value;

    public double Number(string name) => Input.GetProperty(name).GetDouble();

    public string Text(string name) => Input.GetProperty(name).GetString()!;

    public double Tolerance(string? name = null) =>
        name is null || Tolerances.ValueKind == JsonValueKind.Number ? Tolerances.GetDouble() : Tolerances.GetProperty(name).GetDouble();

    private static IReadOnlyList<ReferenceCase> Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Core", "Data", "reference-tables.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(one => new ReferenceCase(one.Clone()))];
    }
}
