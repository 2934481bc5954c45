using System.Globalization;
using MileBot.Organising.Roles;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings roles</c>: the roles of those who ran under 8:00, 7:00 … 4:00.</summary>
internal sealed class RolesPage(BarrierRoleStore barriers, BarrierDueStore dues, ServerRoleReader servers, ServerSettingsStore settings) : ISettingsPage
{
    private static readonly IReadOnlyList<(int Minutes, RoleOption Option)> Options =
        [.. BarrierRoles.Minutes.Select(minutes => (minutes, new RoleOption($"sub-{minutes}", $"The role of those whose best mile is under {minutes}:00")))];

    private static readonly FlagOption Off = new("off", "True: roles are neither given nor taken any more");

    public Subcommand Declaration { get; } = new("roles", "Roles for who ran under 8:00, 7:00 … 4:00", [.. Options.Select(barrier => barrier.Option), Off]);

    public IReadOnlyList<string> Actions { get; } = [RolesReply.AgainAction, RolesReply.WithoutAction];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var chosen = Options.Select(barrier => (barrier.Minutes, Role: call.Role(barrier.Option))).Where(pair => pair.Role is not null)
            .ToDictionary(pair => pair.Minutes, pair => pair.Role!.Id);
        if (call.Flag(Off))
        {
            return chosen.Count > 0 ? RolesReply.Contradiction : RolesReply.Off(await barriers.RemoveAsync(call.Caller.Guild, cancellationToken));
        }

        var before = await barriers.FindAsync(call.Caller.Guild, cancellationToken);
        if (chosen.Count == 0) return before is null ? RolesReply.NotSet : await ShowAsync(before, queued: null, cancellationToken);

        var merged = new Dictionary<int, ulong>(before?.ByMinutes ?? new Dictionary<int, ulong>());
        foreach (var (minutes, role) in chosen) merged[minutes] = role;
        return await SetAsync(call, merged, cancellationToken);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (await barriers.FindAsync(press.Caller.Guild, cancellationToken) is not { } before) return RolesReply.NotSet;
        if (press.Component.Action is RolesReply.AgainAction) return InPlace(await SetAsync(press, before.ByMinutes, cancellationToken));
        if (!int.TryParse(press.Chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var without)) return ComponentPress.Outdated;

        var left = before.ByMinutes.Where(pair => pair.Key != without).ToDictionary();
        return InPlace(left.Count > 0 ? await SetAsync(press, left, cancellationToken) : RolesReply.Off(await barriers.RemoveAsync(press.Caller.Guild, cancellationToken)));
    }

    /// <summary>What was done takes the place of what was shown; what was refused leaves it to be tried again.</summary>
    private static Reply InPlace(Reply reply) => reply with { Replaces = reply.Tone is not Tone.Problem };

    private async Task<Reply> SetAsync(Request request, IReadOnlyDictionary<int, ulong> byMinutes, CancellationToken cancellationToken)
    {
        if ((await settings.FindAsync(request.Caller.Guild, cancellationToken)).OrganiserRole is { } organisers && byMinutes.Values.Contains(organisers)) return RolesReply.MakesOrganisers;
        if (await servers.ReadAsync(request.Caller.Guild, cancellationToken) is not { } server) return RolesReply.NoAnswer;
        if (RoleCheck.Problems(server, byMinutes) is { Count: > 0 } problems) return RolesReply.Refused(problems);

        var roles = new BarrierRoles(request.Caller.Guild, byMinutes) { SetBy = request.Caller.Person.Id };
        var queued = await barriers.SetAsync(roles, Instant.FromDateTimeOffset(request.Now), cancellationToken);
        return await ShowAsync(roles, queued, cancellationToken);
    }

    private async Task<Reply> ShowAsync(BarrierRoles roles, int? queued, CancellationToken cancellationToken) => RolesReply.Show(
        roles,
        await barriers.CountUnderAsync(roles.GuildId, cancellationToken),
        queued ?? await dues.CountAsync(roles.GuildId, cancellationToken),
        isSaved: queued is not null);
}
