namespace MileBot.Discord.Gateway;

/// <summary>Where to connect to.</summary>
/// <remarks>See Discord Docs/Gateway, "Gateway URL Query String Params".</remarks>
internal static class GatewayAddress
{
    /// <summary>An address as Discord names it, with the version and encoding we speak.</summary>
    /// <exception cref="FormatException">It is no WebSocket's address.</exception>
    public static Uri Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss"
            ? new UriBuilder(address) { Query = "v=10&encoding=json" }.Uri
            : throw new FormatException($"The gateway's address `{url}` is none of a WebSocket (ws:// or wss://).");
}
