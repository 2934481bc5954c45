using System.Text.Json;
using MileBot.Discord;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Tests.Discord.Support;

/// <summary>Interactions as Discord sends them.</summary>
public static class SampleInteractions
{
    public const string Token = "aW50ZXJhY3Rpb24tc2VjcmV0LXRva2Vu";

    /// <summary>A slash command, by default one of a moment ago by the clock of the tests.</summary>
    public static string Command(string name = "pb", ulong? id = null) =>
        $$"""
        { "id": "{{id ?? Fresh}}", "application_id": "200", "type": 2, "token": "{{Token}}", "version": 1, "guild_id": "300", "channel_id": "400",
          "app_permissions": "2248473465835073", "locale": "en-GB", "guild_locale": "en-US", "context": 0, "attachment_size_limit": 10485760,
          "entitlements": [], "authorizing_integration_owners": { "0": "300" },
          "member": { "user": { "id": "500", "username": "paula", "global_name": "Paula" }, "roles": ["600"], "permissions": "2048",
            "nick": null, "avatar": null, "joined_at": "2024-02-03T04:05:06.789000+00:00", "deaf": false, "mute": false },
          "data": { "id": "700", "name": "{{name}}", "type": 1, "options": [ { "name": "time", "type": 3, "value": "6:42" } ] } }
        """;

    public static string Component(string customId = "undo/123", ulong? id = null) =>
        $$"""
        { "id": "{{id ?? Fresh}}", "application_id": "200", "type": 3, "token": "{{Token}}", "version": 1, "guild_id": "300", "channel_id": "400",
          "app_permissions": "0", "message": { "id": "800", "channel_id": "400", "content": "", "flags": 32768 },
          "member": { "user": { "id": "500", "username": "paula" }, "roles": [], "permissions": "0" },
          "data": { "custom_id": "{{customId}}", "component_type": 2 } }
        """;

    public static string Autocomplete(ulong? id = null) =>
        $$"""
        { "id": "{{id ?? Fresh}}", "application_id": "200", "type": 4, "token": "{{Token}}", "version": 1, "app_permissions": "0",
          "user": { "id": "500", "username": "paula" },
          "data": { "id": "700", "name": "guide", "type": 1, "options": [ { "name": "topic", "type": 3, "value": "sh", "focused": true } ] } }
        """;

    public static Interaction Read(string json) => JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction)!;

    /// <summary>An id of that moment.</summary>
    public static ulong At(DateTimeOffset moment) => Snowflake.At(moment).Value;

    private static ulong Fresh => At(new ObservedClock().GetUtcNow()) + 7;
}
