using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.Wire;
using MileBot.Playground.World;

namespace MileBot.Playground.Gateway;

/// <summary>Speaks the gateway's protocol with one bot after another. See Discord Docs/Gateway.</summary>
internal sealed class GatewayEndpoint(
    LocalDiscordOptions options, DiscordWorld world, GatewayHub gateway, Misbehaviour misbehaviour, WireLog log, Func<Uri> gatewayAddress)
{
    private const int SendLimit = 120;

    /// <summary>All intent bits that mean something: 0 to 16, and four more.</summary>
    private const long KnownIntents = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    private static readonly TimeSpan SendWindow = TimeSpan.FromSeconds(60);

    /// <summary>Serves one socket until it closes.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = new GatewayConnection(socket, log) { LastBeat = world.Now };
        var cancellationToken = context.RequestAborted;
        gateway.Add(connection);
        var writing = connection.WriteAsync(cancellationToken);
        try
        {
            Greet(connection, context.Request.Query);
            await using var watch = WatchHeartbeats(connection);
            await ListenAsync(connection, cancellationToken);
        }
        finally
        {
            gateway.Remove(connection);
        }

        await writing;
    }

    private void Greet(GatewayConnection connection, IQueryCollection query)
    {
        if (query["v"] != "10")
        {
            connection.Close(CloseCode.InvalidVersion);
        }
        else if (query["encoding"] != "json" || query.ContainsKey("compress"))
        {
            connection.Close(CloseCode.DecodeError);
        }
        else
        {
            connection.Send(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = (long)options.HeartbeatInterval.TotalMilliseconds });
        }
    }

    private ITimer? WatchHeartbeats(GatewayConnection connection)
    {
        var patience = options.HeartbeatInterval * 1.5;
        return options.DropsSilent
            ? options.Time.CreateTimer(_ => DropIfSilent(connection, patience), state: null, patience, patience / 3)
            : null;
    }

    private void DropIfSilent(GatewayConnection connection, TimeSpan patience)
    {
        if (world.Now - connection.LastBeat >= patience)
        {
            connection.Close(CloseCode.UnknownError);
        }
    }

    private async Task ListenAsync(GatewayConnection connection, CancellationToken cancellationToken)
    {
        var sent = new Queue<DateTimeOffset>();
        while (await connection.ReadAsync(cancellationToken) is { } payload)
        {
            if (connection.IsClosing)
            {
                continue;
            }

            sent.Enqueue(world.Now);
            while (world.Now - sent.Peek() >= SendWindow)
            {
                sent.Dequeue();
            }

            if (sent.Count > SendLimit)
            {
                connection.Close(CloseCode.RateLimited);
            }
            else
            {
                lock (world.Gate)
                {
                    Handle(connection, payload);
                }
            }
        }
    }

    private void Handle(GatewayConnection connection, JsonObject payload)
    {
        switch (payload["op"]!.GetValue<int>())
        {
            case Opcode.Heartbeat:
                connection.LastBeat = world.Now;
                if (!misbehaviour.WithholdsAcks)
                {
                    connection.Send(Opcode.HeartbeatAck, data: null);
                }

                break;
            case Opcode.Identify:
                Identify(connection, payload["d"] as JsonObject);
                break;
            case Opcode.Resume:
                Resume(connection, payload["d"] as JsonObject);
                break;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers or Opcode.RequestSoundboardSounds:
                if (connection.Session is null)
                {
                    connection.Close(CloseCode.NotAuthenticated);
                }

                break;
            default:
                connection.Close(CloseCode.UnknownOpcode);
                break;
        }
    }

    private void Identify(GatewayConnection connection, JsonObject? data)
    {
        var shard = ReadShard(data?["shard"]);
        if (Refusal(connection, data, shard) is { } code)
        {
            connection.Close(code);
        }
        else if (gateway.Budget.Remaining == 0)
        {
            // Discord ends all sessions and resets the token; here the token stays, but no one gets in until tomorrow.
            gateway.ForEach(other => other.Close(CloseCode.AuthenticationFailed));
        }
        else if (!gateway.Budget.TrySpend(shard!.Value.Id))
        {
            connection.Send(Opcode.InvalidSession, JsonValue.Create(value: false));
        }
        else
        {
            var session = new GatewaySession($"{Guid.NewGuid():N}", data!["intents"]!.GetValue<int>(), shard.Value.Id, shard.Value.Count);
            gateway.Begin(connection, session, new(gatewayAddress(), "resume"));
        }
    }

    private int? Refusal(GatewayConnection connection, JsonObject? data, (int Id, int Count)? shard)
    {
        if (connection.Session is not null)
        {
            return CloseCode.AlreadyAuthenticated;
        }

        if (data is null || data["properties"] is not JsonObject || data["intents"]?.GetValueKind() is not JsonValueKind.Number)
        {
            return CloseCode.DecodeError;
        }

        if (misbehaviour.TakeIdentifyRefusal() is { } asked)
        {
            return asked;
        }

        if (data["token"]?.ToString() != options.Token)
        {
            return CloseCode.AuthenticationFailed;
        }

        if (shard is null)
        {
            return CloseCode.InvalidShard;
        }

        return IntentRefusal(data["intents"]!.GetValue<long>());
    }

    private int? IntentRefusal(long intents)
    {
        if ((intents & ~KnownIntents) != 0)
        {
            return CloseCode.InvalidIntents;
        }

        var missing = intents & (long)GatewayIntents.Privileged & ~options.PrivilegedIntents;
        return missing != 0 ? CloseCode.DisallowedIntents : null;
    }

    private static (int Id, int Count)? ReadShard(JsonNode? shard) => shard switch
    {
        null => (0, 1),
        JsonArray { Count: 2 } pair
            when pair[0] is JsonValue first && first.TryGetValue<int>(out var id)
            && pair[1] is JsonValue second && second.TryGetValue<int>(out var count)
            && id >= 0 && id < count => (id, count),
        _ => null,
    };

    private void Resume(GatewayConnection connection, JsonObject? data)
    {
        if (connection.Session is not null)
        {
            connection.Close(CloseCode.AlreadyAuthenticated);
        }
        else if (data?["session_id"] is not JsonValue id || data["seq"] is not JsonValue seq || !seq.TryGetValue<int>(out var after))
        {
            connection.Close(CloseCode.DecodeError);
        }
        else if (data["token"]?.ToString() != options.Token)
        {
            connection.Close(CloseCode.AuthenticationFailed);
        }
        else if (gateway.Find(id.ToString()) is not { } session)
        {
            connection.Send(Opcode.InvalidSession, JsonValue.Create(value: false));
        }
        else if (after < 0 || after > session.Sequence)
        {
            connection.Close(CloseCode.InvalidSequence);
        }
        else if (!gateway.TryResume(connection, session, after))
        {
            connection.Send(Opcode.InvalidSession, JsonValue.Create(value: false));
        }
    }
}
