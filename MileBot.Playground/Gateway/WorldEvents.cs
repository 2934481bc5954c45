using System.Text.Json.Nodes;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Gateway;

/// <summary>Which event the gateway sends for what happened in the world.</summary>
internal static class WorldEvents
{
    /// <summary>An event, who may hear it, and its data.</summary>
    public sealed record Event(string Name, GatewayIntents Intent, Guild? Guild, Func<JsonObject> Data);

    /// <summary>The event of a change, if it has one.</summary>
    public static Event? Of(WorldChange change, DiscordWorld world) => change switch
    {
        WorldChange.GuildAdded(var guild) => InGuild("GUILD_CREATE", guild, () => DiscordObjects.GuildCreate(guild)),
        WorldChange.GuildRemoved(var guild) => InGuild("GUILD_DELETE", guild, () => Gone(guild)),
        WorldChange.ChannelAdded(var channel) => InGuild("CHANNEL_CREATE", channel.Guild!, () => DiscordObjects.Channel(channel)),
        WorldChange.ChannelUpdated(var channel) => InGuild("CHANNEL_UPDATE", channel.Guild!, () => DiscordObjects.Channel(channel)),
        WorldChange.ChannelRemoved(var channel) => InGuild("CHANNEL_DELETE", channel.Guild!, () => DiscordObjects.Channel(channel)),
        WorldChange.RoleAdded(var guild, var role) =>
            InGuild("GUILD_ROLE_CREATE", guild, () => new() { ["guild_id"] = guild.Id.ToString(), ["role"] = DiscordObjects.Role(role) }),
        WorldChange.MemberChanged(var member) => OfMember("GUILD_MEMBER_UPDATE", member, world),
        WorldChange.MessageSent(var message) => OfMessage("MESSAGE_CREATE", message, world),
        WorldChange.MessageEdited(var message) => OfMessage("MESSAGE_UPDATE", message, world),
        _ => null,
    };

    private static Event InGuild(string name, Guild guild, Func<JsonObject> data) => new(name, GatewayIntents.Guilds, guild, data);

    /// <summary>The bot hears of its own member always, of others with the privileged intent only.</summary>
    private static Event OfMember(string name, Member member, DiscordWorld world) => new(
        name,
        member.User == world.Bot ? GatewayIntents.None : GatewayIntents.GuildMembers,
        member.Guild,
        () =>
        {
            var json = DiscordObjects.Member(member);
            json["guild_id"] = member.Guild.Id.ToString();
            return json;
        });

    private static Event? OfMessage(string name, Message message, DiscordWorld world) => message.IsEphemeral ? null : new(
        name,
        message.Channel.Guild is null ? GatewayIntents.DirectMessages : GatewayIntents.GuildMessages,
        message.Channel.Guild,
        () =>
        {
            var json = DiscordObjects.Message(message, world);
            if (message.Channel.Guild is { } guild)
            {
                json["guild_id"] = guild.Id.ToString();
            }

            return json;
        });

    /// <summary>A guild that is only down says so; one that the bot had to leave does not.</summary>
    private static JsonObject Gone(Guild guild) =>
        guild.IsAvailable ? new() { ["id"] = guild.Id.ToString() } : DiscordObjects.UnavailableGuild(guild);
}
