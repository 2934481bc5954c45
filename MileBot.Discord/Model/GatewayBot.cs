namespace MileBot.Discord.Model;

/// <summary>Where the gateway is and how often one may log in.</summary>
/// <remarks>See Discord Docs/Gateway, "Get Gateway Bot".</remarks>
public sealed record GatewayBot
{
    /// <summary>The address, <c>wss://</c> or <c>ws://</c>.</summary>
    public required string Url { get; init; }

    /// <summary>How many shards Discord recommends.</summary>
    public required int Shards { get; init; }

    /// <summary>How often one may log in.</summary>
    public required SessionStartLimit SessionStartLimit { get; init; }
}
