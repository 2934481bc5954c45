using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Gateway;

/// <summary>A session a bot identified for: it outlives its socket for a while and keeps what the bot has not heard.</summary>
internal sealed class GatewaySession(string id, int intents, int shard, int shardCount)
{
    private const int Kept = 5_000;
    private readonly Queue<(int Sequence, JsonObject Payload)> events = new();

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public int ShardCount { get; } = shardCount;

    /// <summary>The number of the latest event.</summary>
    public int Sequence { get; private set; }

    /// <summary>The socket it is on now, if any.</summary>
    public GatewayConnection? Connection { get; set; }

    /// <summary>Since when it has none.</summary>
    public DateTimeOffset? LostAt { get; set; }

    /// <summary>Whether it asked for these events.</summary>
    public bool Wants(GatewayIntents wanted) => (intents & (int)wanted) != 0;

    /// <summary>Whether events of this guild, or of direct messages where there is none, come to its shard.</summary>
    public bool Covers(Guild? guild) => guild is null ? Shard == 0 : (long)((guild.Id.Value >> 22) % (ulong)ShardCount) == Shard;

    /// <summary>Sends an event, or keeps it until the bot is back.</summary>
    public void Dispatch(string name, JsonObject data)
    {
        Sequence++;
        var payload = new JsonObject { ["op"] = Opcode.Dispatch, ["s"] = Sequence, ["t"] = name, ["d"] = data };
        events.Enqueue((Sequence, payload));
        if (events.Count > Kept)
        {
            events.Dequeue();
        }

        Connection?.Send(payload);
    }

    /// <summary>The events after one the bot has seen; none if they are no longer known.</summary>
    public IReadOnlyList<JsonObject>? Missed(int after) =>
        after < Sequence && (events.Count == 0 || events.Peek().Sequence > after + 1)
            ? null
            : [.. events.Where(known => known.Sequence > after).Select(known => known.Payload)];
}
