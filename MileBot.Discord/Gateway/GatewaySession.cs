using System.Text.Json;
using MileBot.Discord.Json;

namespace MileBot.Discord.Gateway;

/// <summary>
/// The protocol of a shard, over all its connections: it is told what came and says what to do. No clock, no socket, no lock: whoever owns
/// it calls it from one place at a time.
/// </summary>
/// <remarks>See Discord Docs/Gateway, "Connection Lifecycle".</remarks>
internal sealed class GatewaySession
{
    private string? sessionId;
    private long? sequence;
    private bool awaitingAck;

    public ShardState State { get; private set; } = ShardState.Disconnected;

    /// <summary>Did this connection get as far as a session, new or resumed?</summary>
    public bool Established { get; private set; }

    /// <summary>Where the session is resumed; null while there is none to resume.</summary>
    public string? ResumeUrl { get; private set; }

    public bool CanResume => sessionId is not null && sequence is not null;

    /// <summary>A new connection is being opened.</summary>
    public void Open()
    {
        State = ShardState.Connecting;
        Established = false;
        awaitingAck = false;
    }

    public IReadOnlyList<GatewayAction> Receive(GatewayPayload payload) => payload.Opcode switch
    {
        GatewayOpcode.Dispatch => OnDispatch(payload),
        GatewayOpcode.Heartbeat => [new GatewayAction.Beat(sequence, AskedFor: true)],
        GatewayOpcode.Reconnect => [new GatewayAction.Reconnect("Discord asked for it")],
        GatewayOpcode.InvalidSession => OnInvalidSession(payload.Data.ValueKind == JsonValueKind.True),
        GatewayOpcode.Hello when State == ShardState.Connecting => OnHello(payload.Data),
        GatewayOpcode.HeartbeatAck => OnAck(),
        _ => [],
    };

    /// <summary>It is time for a heartbeat, or, before the first word, that word should have come.</summary>
    public IReadOnlyList<GatewayAction> BeatDue()
    {
        if (State == ShardState.Connecting)
            return [new GatewayAction.Reconnect("the gateway never said hello")];
        if (awaitingAck)
            return [new GatewayAction.Reconnect("the last heartbeat was never acknowledged")];
        awaitingAck = true;
        return [new GatewayAction.Beat(sequence, AskedFor: false)];
    }

    /// <summary>The connection has ended.</summary>
    /// <param name="code">The other side's close code; null where there was none.</param>
    public IReadOnlyList<GatewayAction> Closed(int? code)
    {
        State = ShardState.Disconnected;
        if (GatewayClose.Fatal(code) is { } fatal)
            return [new GatewayAction.Fail(fatal)];
        if (GatewayClose.EndsSession(code))
            Forget();
        return [new GatewayAction.Reconnect(code is { } known ? $"close code {known}" : "it broke")];
    }

    /// <summary>There is nothing to resume any more.</summary>
    public void Forget()
    {
        sessionId = null;
        sequence = null;
        ResumeUrl = null;
    }

    private List<GatewayAction> OnHello(JsonElement data)
    {
        var interval = TimeSpan.FromMilliseconds(data.GetProperty("heartbeat_interval").GetInt32());
        if (sessionId is { } id && sequence is { } last)
        {
            State = ShardState.Resuming;
            return [new GatewayAction.BeatEvery(interval), new GatewayAction.Resume(id, last)];
        }

        Forget();
        State = ShardState.Identifying;
        return [new GatewayAction.BeatEvery(interval), new GatewayAction.Identify()];
    }

    private GatewayAction[] OnAck()
    {
        awaitingAck = false;
        return [];
    }

    private GatewayAction[] OnInvalidSession(bool resumable)
    {
        if (!resumable)
            Forget();
        return [new GatewayAction.Reconnect(resumable ? "the session has to be resumed" : "the session is invalid", Scatter: true)];
    }

    /// <summary>An event seen already is dropped: a replay may reach back further than what was lost.</summary>
    private GatewayAction[] OnDispatch(GatewayPayload payload)
    {
        if (payload is not { Event: { } name, Sequence: { } number } || number <= sequence)
            return [];
        sequence = number;
        if (string.Equals(name, "READY", StringComparison.Ordinal))
            Begin(payload.Data);
        else if (string.Equals(name, "RESUMED", StringComparison.Ordinal))
            Establish();
        return [new GatewayAction.Dispatch(name, payload.Data)];
    }

    private void Begin(JsonElement data)
    {
        var ready = data.Deserialize(DiscordJson.Default.Ready) ?? throw new JsonException("READY is null.");
        sessionId = ready.SessionId;
        ResumeUrl = ready.ResumeGatewayUrl;
        Establish();
    }

    private void Establish()
    {
        State = ShardState.Ready;
        Established = true;
    }
}
