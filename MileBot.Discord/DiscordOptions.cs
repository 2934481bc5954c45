using MileBot.Discord.Gateway;

namespace MileBot.Discord;

/// <summary>How the client reaches Discord and what it asks for.</summary>
public sealed record DiscordOptions
{
    /// <summary>The bot's token.</summary>
    public required BotToken Token { get; init; }

    /// <summary>Where Discord's API is; ends in <c>/api/v10/</c>.</summary>
    /// <value>The default is Discord's own, <c>https://discord.com/api/v10/</c>.</value>
    public DiscordApiUrl ApiUrl { get; init; } = DiscordApiUrl.Default;

    /// <summary>Which part of the guilds this client serves, counted from 0.</summary>
    public int ShardId { get; init; }

    /// <summary>How many parts there are.</summary>
    /// <value>The default is 1: all guilds.</value>
    public int ShardCount { get; init; } = 1;

    /// <summary>The events asked for.</summary>
    /// <value>The default is guilds only, which asks for no privilege. Interactions come in any case.</value>
    public GatewayIntents Intents { get; init; } = GatewayIntents.Guilds;

    /// <summary>How the program names itself, as Discord asks for it.</summary>
    /// <value>The default names this library.</value>
    public string UserAgent { get; init; } = "DiscordBot (https://milebot.example, 0.1.0)";

    /// <summary>How long one HTTP request may take.</summary>
    /// <value>The default is 10 seconds.</value>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an interaction waits for its answer before it is deferred ("thinking…").</summary>
    /// <value>The default is 1.5 seconds, half of what Discord allows.</value>
    public TimeSpan DeferAfter { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How many interactions are handled at once; others wait, deferred where need be.</summary>
    /// <value>The default is 64.</value>
    public int MaxConcurrentInteractions { get; init; } = 64;

    /// <summary>How long a stop waits for interactions at work.</summary>
    /// <value>The default is 5 seconds.</value>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Fewer logins left than this, and the client waits for the next period rather than risk the token.</summary>
    /// <value>The default is 10 of Discord's 1,000 a day.</value>
    public int IdentifyFloor { get; init; } = 10;
}
