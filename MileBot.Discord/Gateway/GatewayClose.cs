namespace MileBot.Discord.Gateway;

/// <summary>What a close code means for the session.</summary>
/// <remarks>See Discord Docs/Opcodes and Status Codes, "Gateway Close Event Codes".</remarks>
internal static class GatewayClose
{
    /// <summary>Ends the session: the bot goes offline at once.</summary>
    public const int Normal = 1000;

    /// <summary>Leaves the session to be resumed: any code but 1000 and 1001 does.</summary>
    public const int ToResume = 4000;

    /// <summary>Is the session lost with the connection? Unknown codes, and none at all, leave it to the resumption to find out.</summary>
    public static bool EndsSession(int? code) => code is 4003 or 4007 or 4009;

    /// <summary>What has to be changed before a connection can succeed; null where a new attempt may.</summary>
    public static DiscordFatalException? Fatal(int? code) => code switch
    {
        4004 => DiscordFatalException.TokenRejected(code),
        4010 => new("Discord refused the shard (4010): its id must be at least 0 and below the number of shards. Correct the shard settings.", code),
        4011 => new(
            "The bot is in too many servers for so few shards (4011). Configure more: "
            + "https://discord.com/developers/docs/events/gateway#sharding says how many.", code),
        4012 => new("Discord no longer speaks version 10 of its gateway (4012). Update this program.", code),
        4013 => new("Discord doesn't know the gateway intents asked for (4013). Update this program.", code),
        4014 => new(
            "The bot asks for gateway intents its application isn't allowed (4014). Switch them on under Privileged Gateway Intents "
            + $"on the Bot page of your application at {DiscordFatalException.Portal}.", code),
        _ => null,
    };
}
