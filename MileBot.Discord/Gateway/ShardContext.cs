namespace MileBot.Discord.Gateway;

/// <summary>What all connections of a shard have in common.</summary>
/// <param name="Options">Which shard, and how to log in.</param>
/// <param name="Environment">Time, chance, and where to report to.</param>
/// <param name="Health">What the shard tells of itself.</param>
/// <param name="Dispatch">Where events go.</param>
internal sealed record ShardContext(
    DiscordOptions Options,
    DiscordEnvironment Environment,
    ShardHealth Health,
    Func<GatewayAction.Dispatch, CancellationToken, ValueTask> Dispatch);
