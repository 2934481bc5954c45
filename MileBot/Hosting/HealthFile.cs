using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.Hosting;

/// <summary>The health report as a file beside the database, where <c>milebot health</c> finds it.</summary>
internal static partial class HealthFile
{
    /// <summary>The file that belongs to a database.</summary>
    public static string BesideDatabase(string databasePath) => databasePath + ".health";

    /// <summary>Replaces the report, at once and whole.</summary>
    public static async Task WriteAsync(string path, HealthReport report, CancellationToken cancellationToken)
    {
        var unfinished = path + ".new";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(report, Json.Default.HealthReport), cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Reads the report; null where there is none that can be read.</summary>
    public static async Task<HealthReport?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return JsonSerializer.Deserialize(await File.ReadAllTextAsync(path, cancellationToken), Json.Default.HealthReport);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    [JsonSerializable(typeof(HealthReport))]
    private sealed partial class Json : JsonSerializerContext;
}
