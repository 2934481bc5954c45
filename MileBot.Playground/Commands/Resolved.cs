using System.Text.Json.Nodes;
using MileBot.Playground.Rules;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Commands;

/// <summary>Finds whom and what a member names, and collects it for the event's <c>resolved</c> data.</summary>
internal sealed class Resolved(User who, Channel place, AttachmentShelf shelf, IReadOnlyList<OutgoingFile> files)
{
    /// <summary>Users, members, roles, channels and attachments by id, each map only if there is one.</summary>
    public JsonObject Json { get; } = [];

    /// <summary>A member by <c>@name</c> or mention.</summary>
    public JsonNode? User(string text)
    {
        if (FindUser(text) is not { } user)
        {
            return null;
        }

        var id = user.Id.ToString();
        Map("users")[id] = DiscordObjects.User(user);
        if (place.Guild?.FindMember(user.Id) is { } member)
        {
            var json = DiscordObjects.Member(member, withUser: false);
            json["permissions"] = DiscordObjects.Bits(member.PermissionsIn(place));
            Map("members")[id] = json;
        }

        return id;
    }

    /// <summary>A role by <c>@name</c> or mention.</summary>
    public JsonNode? Role(string text)
    {
        var role = place.Guild?.Roles.Find(known => Means(text, '@', known.Name, known.Id, "@&"));
        if (role is null)
        {
            return null;
        }

        Map("roles")[role.Id.ToString()] = DiscordObjects.Role(role);
        return role.Id.ToString();
    }

    /// <summary>A channel by <c>#name</c> or mention, of one of the types if only those are taken.</summary>
    public JsonNode? Channel(string text, HashSet<ChannelType>? types)
    {
        var member = place.Guild?.FindMember(who.Id);
        var channel = place.Guild?.Channels.Find(known =>
            Means(text, '#', known.Name, known.Id, "#")
            && (types?.Contains(known.Type) ?? true)
            && member?.PermissionsIn(known).HasFlag(Permissions.ViewChannel) == true);
        if (channel is null)
        {
            return null;
        }

        Map("channels")[channel.Id.ToString()] = DiscordObjects.ResolvedChannel(channel, member);
        return channel.Id.ToString();
    }

    /// <summary>A file that was added, by its name.</summary>
    public JsonNode? File(string name)
    {
        var file = files.FirstOrDefault(known => known.FileName == name);
        if (file is null)
        {
            return null;
        }

        var kept = shelf.Add(place, file.FileName, file.ContentType, file.Content);
        Map("attachments")[kept.Id.ToString()] = DiscordObjects.Attachment(kept);
        return kept.Id.ToString();
    }

    private User? FindUser(string text) =>
        place.Guild is { } guild
            ? guild.Members.Find(member => IsUser(text, member.User, member.DisplayName))?.User
            : new[] { who }.FirstOrDefault(user => IsUser(text, user, user.DisplayName));

    private static bool IsUser(string text, User user, string displayName) =>
        Means(text, '@', displayName, user.Id, "@") || Means(text, '@', user.Username, user.Id, "@!");

    private static bool Means(string text, char sign, string name, Snowflake id, string mention) =>
        text == $"<{mention}{id}>"
        || text == id.ToString()
        || string.Equals(text, name, StringComparison.OrdinalIgnoreCase)
        || (text.StartsWith(sign) && string.Equals(text[1..], name, StringComparison.OrdinalIgnoreCase));

    private JsonObject Map(string name)
    {
        if (Json[name] is not JsonObject map)
        {
            Json[name] = map = [];
        }

        return map;
    }
}
