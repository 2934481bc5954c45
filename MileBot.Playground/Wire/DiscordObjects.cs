using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Wire;

/// <summary>Writes the world's things as the objects of Discord's documentation.</summary>
internal static partial class DiscordObjects
{
    public static JsonObject User(User user) => new()
    {
        ["id"] = user.Id.ToString(),
        ["username"] = user.Username,
        ["global_name"] = user.GlobalName,
        ["discriminator"] = user.IsBot ? "0001" : "0",
        ["avatar"] = null,
        ["avatar_decoration_data"] = null,
        ["banner"] = null,
        ["accent_color"] = null,
        ["bot"] = user.IsBot,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };

    /// <summary>The account behind the token, as only itself sees it.</summary>
    public static JsonObject CurrentUser(User user)
    {
        var json = User(user);
        json["verified"] = true;
        json["mfa_enabled"] = true;
        json["email"] = null;
        json["locale"] = user.Locale;
        return json;
    }

    public static JsonObject Member(Member member, bool withUser = true)
    {
        var json = new JsonObject
        {
            ["nick"] = member.Nick,
            ["avatar"] = null,
            ["banner"] = null,
            ["roles"] = Ids(member.Roles.Select(role => role.Id)),
            ["joined_at"] = Instant(member.JoinedAt),
            ["premium_since"] = null,
            ["pending"] = false,
            ["flags"] = 0,
            ["communication_disabled_until"] = null,
        };
        if (withUser)
        {
            json["deaf"] = false;
            json["mute"] = false;
            json["user"] = User(member.User);
        }

        return json;
    }

    public static JsonObject Role(Role role) => new()
    {
        ["id"] = role.Id.ToString(),
        ["name"] = role.Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = role.Position,
        ["permissions"] = Bits(role.Permissions),
        ["managed"] = role.IsManaged,
        ["mentionable"] = role.IsMentionable,
        ["flags"] = 0,
    };

    public static JsonObject Channel(Channel channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id.ToString(),
            ["type"] = (int)channel.Type,
            ["flags"] = 0,
            ["last_message_id"] = channel.Messages.IsEmpty ? null : channel.Messages[^1].Id.ToString(),
        };
        if (channel.Guild is not { } guild)
        {
            json["recipients"] = new JsonArray(channel.Recipient is { } other ? User(other) : null);
            return json;
        }

        json["guild_id"] = guild.Id.ToString();
        json["name"] = channel.Name;
        json["position"] = channel.Position;
        json["topic"] = null;
        json["nsfw"] = false;
        json["parent_id"] = null;
        json["rate_limit_per_user"] = 0;
        json["permission_overwrites"] = Array(channel.Overwrites, Overwrite);
        return json;
    }

    public static JsonObject Attachment(Attachment file)
    {
        var json = new JsonObject
        {
            ["id"] = file.Id.ToString(),
            ["filename"] = file.FileName,
            ["content_type"] = file.ContentType,
            ["size"] = file.Content.Length,
            ["url"] = file.Url.AbsoluteUri,
            ["proxy_url"] = file.Url.AbsoluteUri,
        };
        if (file.Description is { } description)
        {
            json["description"] = description;
        }

        return json;
    }

    public static JsonArray Array<T>(IEnumerable<T> things, Func<T, JsonNode?> write) => new([.. things.Select(write)]);

    public static JsonArray Ids(IEnumerable<Snowflake> ids) => Array(ids, id => JsonValue.Create(id.ToString()));

    /// <summary>An instant as Discord writes it, with microseconds and an offset.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

    /// <summary>A permission set: a number, written as text.</summary>
    public static string Bits(Permissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);

    private static JsonObject Overwrite(PermissionOverwrite overwrite) => new()
    {
        ["id"] = overwrite.Id.ToString(),
        ["type"] = overwrite.IsMember ? 1 : 0,
        ["allow"] = Bits(overwrite.Allow),
        ["deny"] = Bits(overwrite.Deny),
    };
}
