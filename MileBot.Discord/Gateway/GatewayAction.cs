using System.Text.Json;

namespace MileBot.Discord.Gateway;

/// <summary>What a <see cref="GatewaySession"/> wants done.</summary>
internal abstract record GatewayAction
{
    private GatewayAction()
    {
    }

    /// <summary>Send a heartbeat every so often, the first after a random part of it.</summary>
    public sealed record BeatEvery(TimeSpan Interval) : GatewayAction;

    /// <summary>Send a heartbeat; one asked for by Discord may be left out where too much is being sent.</summary>
    public sealed record Beat(long? Sequence, bool AskedFor) : GatewayAction;

    /// <summary>Log in.</summary>
    public sealed record Identify : GatewayAction;

    /// <summary>Take the session up after that event.</summary>
    public sealed record Resume(string SessionId, long Sequence) : GatewayAction;

    /// <summary>Hand an event on.</summary>
    public sealed record Dispatch(string Event, JsonElement Data) : GatewayAction;

    /// <summary>Close the connection so that the session lives, and open another one.</summary>
    /// <param name="Reason">Why, for the log.</param>
    /// <param name="Scatter">First wait a random 1 to 5 s.</param>
    public sealed record Reconnect(string Reason, bool Scatter = false) : GatewayAction;

    /// <summary>Give up.</summary>
    public sealed record Fail(DiscordFatalException Exception) : GatewayAction;
}
