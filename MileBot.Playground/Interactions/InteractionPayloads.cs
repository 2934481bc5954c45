using System.Text.Json.Nodes;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Interactions;

/// <summary>Writes the event an application gets for a member's deed. See Discord Docs/Receiving and Responding, Interaction Object.</summary>
internal static class InteractionPayloads
{
    private const int GuildContext = 0;
    private const int BotDirectMessage = 1;

    /// <summary>The whole event.</summary>
    /// <param name="who">Who does it.</param>
    /// <param name="channel">Where.</param>
    /// <param name="installs">The installation contexts through which the deed is possible: 0 the guild's, 1 the user's.</param>
    public static JsonObject Write(User who, Channel channel, IReadOnlyCollection<int> installs)
    {
        var guild = channel.Guild;
        var member = guild?.FindMember(who.Id);
        var payload = new JsonObject
        {
            ["version"] = 1,
            ["channel_id"] = channel.Id.ToString(),
            ["channel"] = DiscordObjects.ResolvedChannel(channel, member),
            ["app_permissions"] = DiscordObjects.Bits(channel.ApplicationPermissions),
            ["locale"] = who.Locale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = Owners(who, guild, installs),
            ["context"] = guild is null ? BotDirectMessage : GuildContext,
            ["attachment_size_limit"] = AttachmentShelf.SizeLimit,
        };
        if (guild is null || member is null)
        {
            payload["user"] = DiscordObjects.User(who);
            return payload;
        }

        payload["guild_id"] = guild.Id.ToString();
        payload["guild"] = DiscordObjects.PartialGuild(guild);
        payload["guild_locale"] = guild.PreferredLocale;
        payload["member"] = DiscordObjects.Member(member);
        payload["member"]!["permissions"] = DiscordObjects.Bits(member.PermissionsIn(channel));
        return payload;
    }

    /// <summary>The option being typed, in an autocomplete event.</summary>
    public static JsonObject? FocusedOption(JsonObject payload) => Find(payload["data"]?["options"]);

    private static JsonObject? Find(JsonNode? options) =>
        (options as JsonArray)?.OfType<JsonObject>()
            .Select(option => option["focused"]?.GetValue<bool>() == true ? option : Find(option["options"]))
            .FirstOrDefault(found => found is not null);

    private static JsonObject Owners(User who, Guild? guild, IReadOnlyCollection<int> installs)
    {
        var owners = new JsonObject();
        if (installs.Contains(0))
        {
            owners["0"] = guild?.Id.ToString() ?? "0";
        }

        if (installs.Contains(1))
        {
            owners["1"] = who.Id.ToString();
        }

        return owners;
    }
}
