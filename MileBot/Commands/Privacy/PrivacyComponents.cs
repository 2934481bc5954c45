using System.Globalization;
using MileBot.Replies;

namespace MileBot.Commands.Privacy;

/// <summary>The subcommands of <c>/privacy</c>, and the ids of its buttons and menus. Each acts on the one who uses it, and on nobody else.</summary>
internal static class PrivacyComponents
{
    public const string CommandName = "privacy";
    public const string Show = "show";
    public const string Export = "export";
    public const string Hide = "hide";
    public const string Unhide = "unhide";
    public const string Erase = "erase";
    public const string Choose = "choose";
    public const string Confirm = "confirm";
    public const string Keep = "keep";

    /// <summary>What a menu of servers has for all of them.</summary>
    public const string Everywhere = "all";

    /// <summary>The id of what has no arguments: <c>privacy/export</c>.</summary>
    public static ComponentId Id(string action) => ComponentId.Of(CommandName, action);

    /// <summary>Erases for good: <c>privacy/confirm/{server}</c>, or <c>privacy/confirm/all</c>.</summary>
    public static ComponentId ConfirmId(string servers) => ComponentId.Of(CommandName, Confirm, servers);

    /// <summary>A server as a menu and a button have it.</summary>
    public static string Of(ulong guildId) => guildId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a server is meant by a value of <see cref="Of"/> or by <see cref="Everywhere"/>.</summary>
    public static bool Means(string servers, ulong guildId) => servers is Everywhere || string.Equals(servers, Of(guildId), StringComparison.Ordinal);
}
