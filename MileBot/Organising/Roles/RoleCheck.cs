using MileBot.Replies;

namespace MileBot.Organising.Roles;

/// <summary>Says why the bot can't give or take the roles of barriers, and how that is mended.</summary>
internal static class RoleCheck
{
    /// <summary>What stands in the way; none where all can be given and taken.</summary>
    public static IReadOnlyList<Markup> Problems(ServerRoles server, IReadOnlyDictionary<int, ulong> byMinutes)
    {
        List<Markup> problems = [];
        if (!server.MayManage) problems.Add(Markup.Raw("I lack the permission **Manage Roles**: Server Settings → Roles → my role → Permissions."));
        foreach (var minutes in BarrierRoles.Minutes.Where(byMinutes.ContainsKey))
        {
            if (Problem(server, minutes, server.ById.GetValueOrDefault(byMinutes[minutes])) is { } problem) problems.Add(problem);
        }

        foreach (var shared in byMinutes.GroupBy(pair => pair.Value, pair => pair.Key).Where(same => same.Count() > 1))
        {
            var barriers = string.Join(" and ", shared.OrderDescending().Select(minutes => $"sub-{minutes}"));
            problems.Add(Markup.Of($"{Markup.Raw(barriers)} have the same role{Named(server, shared.Key)}: give each barrier one of its own."));
        }

        return problems;
    }

    private static Markup? Problem(ServerRoles server, int minutes, ServerRole? role) => role switch
    {
        null => Markup.Of($"The role of sub-{minutes} was deleted: name another one, such as `/settings roles sub-{minutes}:@Sub {minutes}`."),
        { IsEveryone: true } => Markup.Of($"Everybody has `@everyone`, so it can't be the role of sub-{minutes}."),
        { IsManaged: true } => Markup.Of($"“{role.Name}” belongs to an application, so nobody can be given it for sub-{minutes}."),
        { Powers: [_, ..] powers } => Markup.Of(
            $"“{role.Name}” can do more than show a time ({Markup.Raw(string.Join(", ", powers))}), and a fast mile shouldn't make anybody a moderator: make a role for sub-{minutes} without such permissions."),
        _ when role.Position >= server.TopPosition => Markup.Of(
            $"“{role.Name}” (sub-{minutes}) stands above my own role, so I can't give it: drag my role above it in Server Settings → Roles."),
        _ => null,
    };

    private static Markup Named(ServerRoles server, ulong id) => server.ById.GetValueOrDefault(id) is { } role ? Markup.Of($", “{role.Name}”") : Markup.Empty;
}
