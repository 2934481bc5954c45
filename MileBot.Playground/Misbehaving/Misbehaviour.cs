using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MileBot.Playground.Gateway;

namespace MileBot.Playground.Misbehaving;

/// <summary>The switches that make the local Discord behave as the real one does on a bad day.</summary>
public sealed class Misbehaviour
{
    private readonly Lock gate = new();
    private readonly List<(Regex Route, RestFault Fault)> faults = [];
    private readonly List<string> doubles = [];
    private readonly Queue<int> identifyRefusals = new();

    internal Misbehaviour()
    {
    }

    /// <summary>Whether heartbeats stay without an answer, as on a connection that died unnoticed.</summary>
    public bool WithholdsAcks { get; set; }

    internal GatewayHub? Gateway { get; set; }

    /// <summary>Lets the next calls of a route go wrong, in the order asked for.</summary>
    /// <param name="route">The method and the template, such as <c>POST /channels/{channel_id}/messages</c>;
    /// <c>*</c> stands for anything.</param>
    /// <param name="fault">How.</param>
    /// <param name="times">How many calls.</param>
    public void OnNext(string route, RestFault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(route);
        var pattern = new Regex($"^{Regex.Escape(route).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
        lock (gate)
        {
            faults.AddRange(Enumerable.Repeat((pattern, fault), times));
        }
    }

    /// <summary>Delivers the next events of a name, such as <c>INTERACTION_CREATE</c>, twice.</summary>
    public void DeliverTwice(string eventName, int times = 1)
    {
        lock (gate)
        {
            doubles.AddRange(Enumerable.Repeat(eventName, times));
        }
    }

    /// <summary>Answers the next identifies by closing the socket.</summary>
    public void RefuseIdentify(int closeCode, int times = 1)
    {
        lock (gate)
        {
            for (var time = 0; time < times; time++)
            {
                identifyRefusals.Enqueue(closeCode);
            }
        }
    }

    /// <summary>Closes every socket with a code, or cuts it without one.</summary>
    public void DropSockets(int? closeCode = null) => Gateway!.ForEach(connection => connection.Close(closeCode));

    /// <summary>Asks the bot for a heartbeat at once (opcode 1).</summary>
    public void AskForHeartbeat() => Gateway!.ForEach(connection => connection.Send(Opcode.Heartbeat, data: null));

    /// <summary>Asks the bot to connect anew (opcode 7).</summary>
    public void AskToReconnect() => Gateway!.ForEach(connection => connection.Send(Opcode.Reconnect, data: null));

    /// <summary>Tells the bot that its session is invalid (opcode 9), and forgets it unless it may be resumed.</summary>
    public void InvalidateSessions(bool resumable) => Gateway!.ForEach(connection =>
    {
        if (!resumable)
        {
            Gateway.Forget(connection);
        }

        connection.Send(Opcode.InvalidSession, JsonValue.Create(resumable));
    });

    /// <summary>Ends all misbehaviour that is still to come.</summary>
    public void Stop()
    {
        lock (gate)
        {
            WithholdsAcks = false;
            faults.Clear();
            doubles.Clear();
            identifyRefusals.Clear();
        }
    }

    internal RestFault? TakeFault(string route)
    {
        lock (gate)
        {
            var index = faults.FindIndex(entry => entry.Route.IsMatch(route));
            if (index < 0)
            {
                return null;
            }

            var fault = faults[index].Fault;
            faults.RemoveAt(index);
            return fault;
        }
    }

    internal bool TakeDouble(string eventName)
    {
        lock (gate)
        {
            return doubles.Remove(eventName);
        }
    }

    internal int? TakeIdentifyRefusal()
    {
        lock (gate)
        {
            return identifyRefusals.TryDequeue(out var code) ? code : null;
        }
    }
}
