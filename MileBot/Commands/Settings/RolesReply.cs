using System.Globalization;
using MileBot.Organising.Roles;
using MileBot.Replies;

namespace MileBot.Commands.Settings;

/// <summary>What an organiser reads of barrier roles.</summary>
internal static class RolesReply
{
    /// <summary>Goes on after a pause: <c>settings/roles-again</c>.</summary>
    public const string AgainAction = "roles-again";

    /// <summary>Takes a barrier's role out: <c>settings/roles-without</c>, with the barrier chosen.</summary>
    public const string WithoutAction = "roles-without";

    public static Reply NotSet { get; } = Reply.Of(
        new Block.Heading(Markup.Raw("There are no barrier roles yet")),
        new Block.Paragraph(Markup.Raw(
            "`/settings roles sub-7:@Sub 7 sub-6:@Sub 6` gives each member the role of the fastest barrier that their best mile is under, on any surface, and takes it back when that changes.")),
        new Block.Small(Markup.Raw("It takes the permission **Manage Roles** for me, and my own role above those: Server Settings → Roles."))) with
    {
        IsPrivate = true,
    };

    public static Reply Contradiction { get; } = Reply.Refusal(Markup.Raw(
        "That says both which roles and to stop. Try `/settings roles off:True` alone. Nothing was changed."));

    public static Reply MakesOrganisers { get; } = Reply.Refusal(Markup.Raw(
        "One of these roles is that of the organisers (`/settings organisers`), and a fast mile shouldn't make anybody one. Name another, such as `@Sub 7`. Nothing was changed."));

    public static Reply NoAnswer { get; } = Reply.Refusal(Markup.Raw(
        "Discord doesn't tell me this server's roles just now, so I can't check them. Try it again in a minute. Nothing was changed."));

    public static Reply Off(bool wasOn) => wasOn
        ? Reply.Of(new Block.Paragraph(Markup.Raw("Barrier roles are neither given nor taken any more. Who holds one keeps it."))) with { IsPrivate = true }
        : NotSet;

    /// <summary>What stands in the way.</summary>
    public static Reply Refused(IReadOnlyList<Markup> problems) => Reply.Of(
        new Block.Lines([.. problems.Select(problem => problems.Count == 1 ? problem : Markup.Of($"- {problem}"))]),
        new Block.Small(Markup.Raw("Nothing was changed."))) with
    {
        Tone = Tone.Problem,
        IsPrivate = true,
    };

    /// <summary>What is set, and where it stands.</summary>
    /// <param name="roles">What is set.</param>
    /// <param name="under">How many members' bests are under each barrier, by its minutes.</param>
    /// <param name="waiting">How many members are still to be looked at.</param>
    /// <param name="isSaved">Whether it was set just now.</param>
    public static Reply Show(BarrierRoles roles, IReadOnlyDictionary<int, int> under, int waiting, bool isSaved)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw(roles.IsStopped ? "Barrier roles are paused" : isSaved ? "Saved: barrier roles" : "Barrier roles")),
            new Block.Lines([.. Lines(roles, under)]),
        ];
        if (roles.Problem is { } problem)
        {
            blocks.Add(new Block.Paragraph(roles.IsStopped ? Markup.Raw(problem) : Markup.Of($"Last time Discord refused: {Markup.Raw(problem)} I'll try it again soon.")));
        }

        if (waiting > 0) blocks.Add(new Block.Paragraph(Markup.Of($"{English.Count(waiting, "member")} still to be looked at, about one a second.")));
        blocks.Add(new Block.Small(Markup.Raw(
            "Each holds one: that of the fastest barrier their best is under, on any surface. Who is hidden, or has no mile left, holds none; who never logged a mile is left alone. A role that is no longer named here stays with who has it: delete it in Server Settings → Roles.")));
        if (roles.IsStopped) blocks.Add(new Block.ButtonRow([new Button(ComponentId.Of(SettingsCommand.CommandName, AgainAction), "Go on", ButtonLook.Main)]));
        blocks.Add(new Block.Menu(
            ComponentId.Of(SettingsCommand.CommandName, WithoutAction),
            "Take a barrier's role out",
            [.. Barriers(roles).Select(minutes => new MenuEntry(Label(minutes), minutes.ToString(CultureInfo.InvariantCulture)))]));
        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>A barrier a line, with how many hold its role: those under it, but not under the next one that has a role.</summary>
    private static IEnumerable<Markup> Lines(BarrierRoles roles, IReadOnlyDictionary<int, int> under)
    {
        IReadOnlyList<int> barriers = [.. Barriers(roles)];
        for (var i = 0; i < barriers.Count; i++)
        {
            var holders = under[barriers[i]] - (i + 1 < barriers.Count ? under[barriers[i + 1]] : 0);
            yield return Markup.Of($"**{Markup.Raw(Label(barriers[i]))}:** {Mention(roles.ByMinutes[barriers[i]])} · {English.Count(holders, "member")}");
        }
    }

    private static IEnumerable<int> Barriers(BarrierRoles roles) => BarrierRoles.Minutes.Where(roles.ByMinutes.ContainsKey);

    private static string Label(int minutes) => string.Create(CultureInfo.InvariantCulture, $"sub-{minutes}");

    /// <summary>A role, as Discord shows it. A reply notifies nobody.</summary>
    private static Markup Mention(ulong role) => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<@&{role}>"));
}
