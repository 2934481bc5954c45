using MileBot.Discord.Model;

namespace MileBot.Wire;

/// <summary>What a role lets its members do to others, beyond taking part.</summary>
internal static class RolePowers
{
    private static readonly (Permissions Permission, string Name)[] All =
    [
        (Permissions.Administrator, "Administrator"),
        (Permissions.ManageGuild, "Manage Server"),
        (Permissions.ManageRoles, "Manage Roles"),
        (Permissions.ManageChannels, "Manage Channels"),
        (Permissions.ManageMessages, "Manage Messages"),
        (Permissions.ManageWebhooks, "Manage Webhooks"),
        (Permissions.ManageNicknames, "Manage Nicknames"),
        (Permissions.ManageEvents, "Manage Events"),
        (Permissions.ManageThreads, "Manage Threads"),
        (Permissions.ModerateMembers, "Time out Members"),
        (Permissions.KickMembers, "Kick Members"),
        (Permissions.BanMembers, "Ban Members"),
        (Permissions.MentionEveryone, "Mention everyone"),
    ];

    /// <summary>The names of those powers, as Discord's settings show them.</summary>
    public static IReadOnlyList<string> Of(Role role) =>
        [.. All.Where(power => (role.Permissions & power.Permission) is not Permissions.None).Select(power => power.Name)];
}
