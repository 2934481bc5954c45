using System.Collections.Frozen;
using System.Text.Json;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Gateway;

/// <summary>An event this client understands.</summary>
internal abstract record GatewayEvent
{
    private static readonly FrozenDictionary<string, Func<JsonElement, GatewayEvent>> Readers =
        new Dictionary<string, Func<JsonElement, GatewayEvent>>(StringComparer.Ordinal)
        {
            ["READY"] = data => new SessionBegan(Required(data.Deserialize(DiscordJson.Default.Ready))),
            ["INTERACTION_CREATE"] = data => new InteractionCreated(Required(data.Deserialize(DiscordJson.Default.Interaction))),
            ["GUILD_CREATE"] = data => OfGuild(Required(data.Deserialize(DiscordJson.Default.Guild)), removed: false),
            ["GUILD_DELETE"] = data => OfGuild(Required(data.Deserialize(DiscordJson.Default.Guild)), removed: true),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private GatewayEvent()
    {
    }

    /// <summary>Reads an event; null for one this client has no use for.</summary>
    /// <exception cref="JsonException">It isn't as documented.</exception>
    public static GatewayEvent? Read(string name, JsonElement data) => Readers.TryGetValue(name, out var read) ? read(data) : null;

    private static T Required<T>(T? value)
        where T : class => value ?? throw new JsonException("An event's data is null.");

    private static GatewayEvent OfGuild(Guild guild, bool removed) => guild switch
    {
        { Unavailable: true } => new GuildUnavailable(guild.Id),
        _ when removed => new GuildRemoved(guild.Id),
        _ => new GuildAvailable(guild),
    };

    public sealed record SessionBegan(Ready Ready) : GatewayEvent;

    public sealed record InteractionCreated(Interaction Interaction) : GatewayEvent;

    public sealed record GuildAvailable(Guild Guild) : GatewayEvent;

    public sealed record GuildUnavailable(Snowflake GuildId) : GatewayEvent;

    public sealed record GuildRemoved(Snowflake GuildId) : GatewayEvent;
}
