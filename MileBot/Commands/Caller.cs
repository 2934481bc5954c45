using MileBot.Storage;

namespace MileBot.Commands;

/// <summary>Who asks, and where.</summary>
/// <param name="Person">Who.</param>
/// <param name="GuildId">The server; null in a direct message, or where the bot is not a member.</param>
internal sealed record Caller(Person Person, ulong? GuildId)
{
    /// <summary>The server, for what works in servers only.</summary>
    public ulong Guild => GuildId ?? throw new InvalidOperationException("This needs a server, and the router should have said so.");

    /// <summary>Whether they have the permission to manage the server.</summary>
    public bool ManagesServer { get; init; }

    /// <summary>The channel it happens in; null where Discord doesn't say.</summary>
    public ulong? ChannelId { get; init; }

    /// <summary>The roles they have in the server.</summary>
    public IReadOnlyList<ulong> RoleIds { get; init; } = [];

    /// <summary>The role whose members organise in this server; null for none.</summary>
    public ulong? OrganiserRole { get; init; }

    /// <summary>Whether they may do what is for organisers: the one rule for every command.</summary>
    public bool IsOrganiser => ManagesServer || (OrganiserRole is { } role && RoleIds.Contains(role));

    /// <summary>Where and how they read dates and figures.</summary>
    public MemberLocale Locale { get; init; } = MemberLocale.Default;
}
