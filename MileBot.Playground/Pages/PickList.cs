using MileBot.Playground.Acting;
using MileBot.Playground.Rules;
using MileBot.Playground.World;

namespace MileBot.Playground.Pages;

/// <summary>What a menu offers: its own options, or the members, roles and channels of the place.</summary>
internal static class PickList
{
    public static IEnumerable<(string Label, string Value, bool IsDefault)> Of(int kind, IReadOnlyList<SelectOption> options, Channel place) => kind switch
    {
        ComponentKind.UserSelect => Members(place),
        ComponentKind.RoleSelect => Roles(place),
        ComponentKind.MentionableSelect => Members(place).Concat(Roles(place)),
        ComponentKind.ChannelSelect => place.Guild?.Channels.Select(channel => ($"#{channel.Name}", channel.Id.ToString(), false)) ?? [],
        _ => options.Select(option => (option.Label, option.Value, option.IsDefault)),
    };

    private static IEnumerable<(string Label, string Value, bool IsDefault)> Members(Channel place) =>
        place.Guild?.Members.Select(member => (member.DisplayName, member.Id.ToString(), false)) ?? [];

    private static IEnumerable<(string Label, string Value, bool IsDefault)> Roles(Channel place) =>
        place.Guild?.Roles.Where(role => role.Position > 0).Select(role => ($"@{role.Name}", role.Id.ToString(), false)) ?? [];
}
