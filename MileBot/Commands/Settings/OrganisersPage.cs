using System.Globalization;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings organisers</c>: who, beside those who manage the server, does what is for organisers.</summary>
internal sealed class OrganisersPage(ServerSettingsStore servers, BarrierRoleStore barriers) : ISettingsPage
{
    private static readonly RoleOption Role = new("role", "Whose members may use /weekly and /results and decide on what waits");

    private static readonly FlagOption None = new("none", "True: only those who may manage the server");

    public Subcommand Declaration { get; } = new("organisers", "Who organises beside those who manage the server", [Role, None]);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var role = call.Role(Role);
        var nobody = call.Flag(None);
        if (role is not null && nobody) return Reply.Refusal(Markup.Raw("That says both a role and none. Give one of them, such as `/settings organisers role:@Coaches`. Nothing was changed."));

        if (role is { IsEveryone: true })
        {
            return Reply.Refusal(Markup.Raw("`@everyone` would make every member an organiser, who can remove anybody's miles. Name a role of a few, such as `@Coaches`. Nothing was changed."));
        }

        if (role is { IsManaged: true })
        {
            return Reply.Refusal(Markup.Of($"“{role.Name}” belongs to an application, so nobody can be given it. Name a role of yours, such as `@Coaches`. Nothing was changed."));
        }

        if (role is not null && (await barriers.FindAsync(call.Caller.Guild, cancellationToken))?.ByMinutes.Values.Contains(role.Id) is true)
        {
            return Reply.Refusal(Markup.Of($"“{role.Name}” is given to who runs fast enough (`/settings roles`), and a fast mile shouldn't make anybody an organiser. Name another, such as `@Coaches`. Nothing was changed."));
        }

        var isChanged = role is not null || nobody;
        var settings = isChanged
            ? await servers.ChangeAsync(call.Caller.Guild, before => before with { OrganiserRole = role?.Id }, cancellationToken)
            : await servers.FindAsync(call.Caller.Guild, cancellationToken);
        return Compose(settings, isChanged);
    }

    private static Reply Compose(ServerSettings settings, bool isChanged)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw(isChanged ? "Saved: who organises here" : "Who organises here")),
            new Block.Paragraph(settings.OrganiserRole is { } role
                ? Markup.Of($"Those with the permission **Manage Server**, and those with the role {Mention(role)}.")
                : Markup.Raw("Those with the permission **Manage Server**. `/settings organisers role:` adds a role.")),
        ];
        if (settings.OrganiserRole is not null)
        {
            blocks.Add(new Block.Small(Markup.Raw(
                "Discord shows `/weekly` and `/results` to that role once you allow it: Server Settings, Integrations, my name, then each of the two commands. `/settings` stays with Manage Server.")));
        }

        return new Reply(blocks) { IsPrivate = true };
    }

    /// <summary>A role, as Discord shows it. A reply notifies nobody.</summary>
    private static Markup Mention(ulong role) => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<@&{role}>"));
}
