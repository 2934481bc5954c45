using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Commands;

/// <summary>The commands the application registered, globally and for single guilds.</summary>
public sealed class CommandRegistry
{
    private static readonly Snowflake Global = new(0);
    private readonly ConcurrentDictionary<Snowflake, ImmutableList<RegisteredCommand>> scopes = new();
    private readonly ConcurrentDictionary<string, bool> opened = new(StringComparer.Ordinal);
    private readonly DiscordWorld world;
    private readonly IReadOnlyList<int> integrationTypes;

    internal CommandRegistry(DiscordWorld world, IReadOnlyList<int> integrationTypes)
    {
        this.world = world;
        this.integrationTypes = integrationTypes;
    }

    /// <summary>How many times a whole scope was overwritten.</summary>
    public int Overwrites { get; private set; }

    /// <summary>The commands of one scope: a guild's own, or without a guild the global ones.</summary>
    public IReadOnlyList<RegisteredCommand> Of(Guild? guild = null) => scopes.GetValueOrDefault(guild?.Id ?? Global) ?? [];

    /// <summary>The commands a member is offered in a channel; a guild's own stands before a global one of the same name.</summary>
    public IReadOnlyList<RegisteredCommand> OfferedTo(User user, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var all = channel.Guild is { } guild ? Of(guild).Concat(Of()) : Of();
        return [.. all.DistinctBy(command => command.Name, StringComparer.Ordinal).Where(command => command.IsOfferedTo(user, channel, opened.ContainsKey(command.Name)))];
    }

    /// <summary>Offers a command to everybody, as a server's managers can in its integration settings, whatever permissions it asks for.</summary>
    public void OfferToEveryone(string name)
    {
        opened[name] = true;
        world.Tell(new WorldChange.Other());
    }

    /// <summary>Replaces a scope. A command that was there under its name keeps its id, and its version if nothing changed.</summary>
    internal IReadOnlyList<RegisteredCommand> Overwrite(JsonArray commands, Guild? guild)
    {
        var before = Of(guild);
        var after = commands.OfType<JsonObject>().Select(command => Register(command, guild, before)).ToImmutableList();
        scopes[guild?.Id ?? Global] = after;
        Overwrites++;
        world.Tell(new WorldChange.Other());
        return after;
    }

    private RegisteredCommand Register(JsonObject asked, Guild? guild, IReadOnlyList<RegisteredCommand> before)
    {
        var json = Normalise(asked);
        json["type"] ??= 1;
        json["description"] ??= "";
        json["default_member_permissions"] = asked["default_member_permissions"]?.DeepClone();
        json["nsfw"] ??= false;
        json["application_id"] = world.Bot.Id.ToString();
        if (guild is not null)
        {
            json["guild_id"] = guild.Id.ToString();
        }
        else
        {
            json["contexts"] = asked["contexts"]?.DeepClone();
            json["integration_types"] ??= new JsonArray([.. integrationTypes.Select(type => JsonValue.Create(type))]);
            json["dm_permission"] = json["contexts"] is not JsonArray contexts || contexts.Any(context => context!.GetValue<int>() != 0);
        }

        var known = before.FirstOrDefault(command => command.Name == json["name"]!.ToString() && command.Json["type"]!.ToString() == json["type"]!.ToString());
        json["id"] = known?.Id ?? world.NextId().ToString();
        json["version"] = known?.Json["version"]?.ToString();
        if (known is null || !JsonNode.DeepEquals(known.Json, json))
        {
            json["version"] = world.NextId().ToString();
        }

        return new(json, guild);
    }

    /// <summary>Leaves out what says nothing: nulls, empty lists, and a false that is the default.</summary>
    private static JsonObject Normalise(JsonObject asked)
    {
        var json = new JsonObject();
        foreach (var (name, value) in asked)
        {
            var isDefault = value is null or JsonArray { Count: 0 }
                || (name is "required" or "autocomplete" && value.GetValueKind() is JsonValueKind.False);
            if (!isDefault && name is not ("id" or "version" or "application_id" or "guild_id"))
            {
                json[name] = value is JsonArray list
                    ? new JsonArray([.. list.Select(item => item is JsonObject inner ? Normalise(inner) : item?.DeepClone())])
                    : value!.DeepClone();
            }
        }

        return json;
    }
}
