using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Discord.Json;

namespace MileBot.Tests.Discord.Model;

/// <summary>Everything a model has a member for survives reading and writing; everything else is ignored.</summary>
public class RoundTripTests
{
    /// <summary>Members of Discord's that a bot of commands has no use for.</summary>
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "version", "guild", "entitlements", "last_message_id", "discriminator", "public_flags", "pending", "proxy_url", "ephemeral", "tts", "mentions",
        "color", "channels", "threads", "verify_key", "dm_permission", "deaf", "mute", "communication_disabled_until", "topic", "nsfw", "flags", "type", "name", "size",
        "guild_id",
    };

    /// <summary>Maps by kind of installation, which are only ever read.</summary>
    private static readonly HashSet<string> ReadOnly = new(StringComparer.Ordinal) { "authorizing_integration_owners", "integration_types_config" };

    public static TheoryData<string> Samples() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Discord", "Data")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_survives(string file)
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Discord", "Data", file));
        var sample = JsonNode.Parse(json)!.AsObject();
        bool isInteraction = file.StartsWith("Interaction.", StringComparison.Ordinal);
        if (isInteraction)
            sample["token"] = "secret";
        var type = DiscordJson.Default.GetTypeInfo(typeof(MileBot.Discord.Snowflake).Assembly.GetType($"MileBot.Discord.Model.{file.Split('.')[0]}")!)!;
        object? read = JsonSerializer.Deserialize(sample.ToJsonString(), type);
        var written = JsonSerializer.SerializeToNode(read, type)!.AsObject();
        written["token"]?.GetValue<string>().ShouldBe("[interaction token]");
        sample.Remove("token");
        ShouldHold(written, sample, "$");
    }

    private static void ShouldHold(JsonNode? written, JsonNode? sample, string path)
    {
        if (sample is JsonObject expected)
        {
            foreach (var (name, value) in expected.Where(member => member.Value is not null && !IsDefault(member.Value) && !ReadOnly.Contains(member.Key)))
            {
                if (written is JsonObject found && found[name] is { } node)
                    ShouldHold(node, value, $"{path}.{name}");
                else
                    Unread.Contains(name).ShouldBeTrue($"{path}.{name} was lost");
            }
        }
        else if (sample is JsonArray list)
        {
            written.ShouldBeOfType<JsonArray>(path).Count.ShouldBe(list.Count, path);
            for (int index = 0; index < list.Count; index++)
                ShouldHold(written[index], list[index], $"{path}[{index}]");
        }
        else if (DateTimeOffset.TryParse(sample!.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var moment) && sample.ToString().Contains('T', StringComparison.Ordinal))
        {
            DateTimeOffset.Parse(written!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(moment, path);
        }
        else
        {
            written!.ToJsonString().ShouldBe(sample.ToJsonString(), path);
        }
    }

    /// <summary>What is left out when written, since it means the same.</summary>
    private static bool IsDefault(JsonNode? value) => value is JsonValue && value.ToJsonString() is "false";
}
