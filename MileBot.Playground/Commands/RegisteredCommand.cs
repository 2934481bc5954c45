using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Playground.World;

namespace MileBot.Playground.Commands;

/// <summary>A command as the application registered it.</summary>
/// <param name="Json">The command as Discord sends it back. Not to be modified.</param>
/// <param name="Guild">The guild it is limited to, if it is.</param>
public sealed record RegisteredCommand(JsonObject Json, Guild? Guild)
{
    public string Name => Json["name"]!.GetValue<string>();

    public string Description => Json["description"]!.GetValue<string>();

    public string Id => Json["id"]!.GetValue<string>();

    public bool IsSlashCommand => Json["type"]!.GetValue<int>() == 1;

    /// <summary>Its options: parameters, or subcommands and groups.</summary>
    public IReadOnlyList<CommandOption> Options => CommandOption.Of(Json["options"]);

    /// <summary>Whether a member sees it in a channel: there, with those permissions, by such an installation.</summary>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where.</param>
    /// <param name="isOpen">Whether the server's managers opened it to everybody.</param>
    public bool IsOfferedTo(User user, Channel channel, bool isOpen = false)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(channel);
        if (!IsSlashCommand || Installs(user, channel).Count == 0 || (Guild is not null && Guild != channel.Guild))
        {
            return false;
        }

        var context = channel.Guild is null ? 1 : 0;
        var contexts = Numbers("contexts");
        return (contexts.Count == 0 || contexts.Contains(context)) && IsPermitted(user, channel, isOpen);
    }

    /// <summary>The installations through which this user reaches the command in this channel: 0 the guild's, 1 their own.</summary>
    public IReadOnlyList<int> Installs(User user, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(channel);
        var types = Numbers("integration_types");
        var byGuild = channel.Guild is null || channel.Guild.BotMember is not null;
        List<int> installs = [];
        if (byGuild && (Guild is not null || types.Contains(0)))
        {
            installs.Add(0);
        }

        if (user.HasInstalledApplication && types.Contains(1))
        {
            installs.Add(1);
        }

        return installs;
    }

    private bool IsPermitted(User user, Channel channel, bool isOpen)
    {
        if (channel.Guild?.FindMember(user.Id) is not { } member)
        {
            return channel.Guild is null;
        }

        var granted = member.PermissionsIn(channel);
        if (!granted.HasFlag(Permissions.UseApplicationCommands))
        {
            return false;
        }

        return isOpen
            || Json["default_member_permissions"] is not { } bits
            || granted.HasFlag(Permissions.Administrator)
            || IsWithin(ulong.Parse(bits.GetValue<string>(), CultureInfo.InvariantCulture), granted);
    }

    /// <summary>An empty set is for administrators only.</summary>
    private static bool IsWithin(ulong needed, Permissions granted) => needed != 0 && ((ulong)granted & needed) == needed;

    private HashSet<int> Numbers(string field) =>
        (Json[field] as JsonArray)?.Select(node => node!.GetValue<int>()).ToHashSet() ?? [];
}
