using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Wire;

internal static partial class DiscordObjects
{
    /// <summary>What is the same for every guild here.</summary>
    private const string PlainGuild = """
        {
          "icon": null, "splash": null, "discovery_splash": null, "banner": null, "home_header": null, "description": null,
          "application_id": null, "region": "deprecated", "afk_channel_id": null, "afk_timeout": 300,
          "verification_level": 1, "default_message_notifications": 1, "explicit_content_filter": 2, "mfa_level": 0,
          "nsfw": false, "nsfw_level": 0, "premium_tier": 0, "premium_subscription_count": 0, "premium_progress_bar_enabled": false,
          "system_channel_flags": 0, "rules_channel_id": null, "public_updates_channel_id": null, "safety_alerts_channel_id": null,
          "widget_enabled": false, "widget_channel_id": null, "vanity_url_code": null, "incidents_data": null,
          "max_presences": null, "max_members": 500000, "max_video_channel_users": 25, "max_stage_video_channel_users": 50,
          "features": [], "emojis": [], "stickers": []
        }
        """;

    /// <summary>A guild, as REST tells it.</summary>
    public static JsonObject Guild(Guild guild)
    {
        var json = JsonNode.Parse(PlainGuild)!.AsObject();
        json["id"] = guild.Id.ToString();
        json["name"] = guild.Name;
        json["owner_id"] = guild.OwnerId.ToString();
        json["preferred_locale"] = guild.PreferredLocale;
        json["system_channel_id"] = guild.SystemChannel?.Id.ToString();
        json["roles"] = Array(guild.Roles, Role);
        return json;
    }

    /// <summary>A guild, as the gateway tells it when the bot learns of it.</summary>
    /// <remarks>Without the privileged members intent only the bot's own member is listed.</remarks>
    public static JsonObject GuildCreate(Guild guild)
    {
        var json = Guild(guild);
        json["joined_at"] = guild.BotMember is { } bot ? Instant(bot.JoinedAt) : null;
        json["large"] = guild.Members.Count > 250;
        json["unavailable"] = false;
        json["member_count"] = guild.Members.Count;
        json["members"] = Array(guild.Members.Where(member => member.User.IsBot), member => Member(member));
        json["channels"] = Array(guild.Channels, Channel);
        json["threads"] = new JsonArray();
        json["voice_states"] = new JsonArray();
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        return json;
    }

    /// <summary>A guild that is down, or not told of yet.</summary>
    public static JsonObject UnavailableGuild(Guild guild) => new() { ["id"] = guild.Id.ToString(), ["unavailable"] = true };

    /// <summary>A guild, as an interaction names it.</summary>
    public static JsonObject PartialGuild(Guild guild) => new()
    {
        ["id"] = guild.Id.ToString(),
        ["locale"] = guild.PreferredLocale,
        ["features"] = new JsonArray(),
    };

    /// <summary>A channel, as an interaction names it: with what the member and the application may do there.</summary>
    public static JsonObject ResolvedChannel(Channel channel, Member? member)
    {
        var json = Channel(channel);
        json.Remove("permission_overwrites");
        json["permissions"] = Bits(member?.PermissionsIn(channel) ?? channel.ApplicationPermissions);
        json["app_permissions"] = Bits(channel.ApplicationPermissions);
        return json;
    }
}
