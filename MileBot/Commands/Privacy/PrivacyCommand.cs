using Microsoft.Extensions.Options;
using MileBot.Exporting;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Privacy;

/// <summary>
/// <c>/privacy</c>: what is kept about somebody, a copy of it, off every board, and gone. In a server it is about that server; in a direct
/// message about all of them, those that were left too.
/// </summary>
internal sealed class PrivacyCommand(PersonalDataStore data, MemberVisibilityStore visibility, IOptions<StorageOptions> storage) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        PrivacyComponents.CommandName, "What I keep about you, a copy of it, or all of it gone", Purpose.Yourself, Availability.Anywhere, [])
    {
        IsAlwaysPrivate = true,
        Subcommands =
        [
            new(PrivacyComponents.Show, "What I keep about you, for how long, and who sees it", []),
            new(PrivacyComponents.Export, "A copy of everything I keep about you", []),
            new(PrivacyComponents.Hide, "Off every board, post and announcement", []),
            new(PrivacyComponents.Erase, "Everything about you gone for good", []),
        ],
    };

    private int RetentionDays => storage.Value.BackupRetentionDays;

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) => AnswerAsync(call, call.Subcommand ?? "", cancellationToken);

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        var reply = press.Component.Action switch
        {
            PrivacyComponents.Choose when press.Chosen is { } servers => await ConfirmAsync(press, servers, cancellationToken),
            PrivacyComponents.Confirm when press.Component.Arguments is [var servers] => await EraseAsync(press, servers, cancellationToken),
            PrivacyComponents.Unhide => await UnhideAsync(press, cancellationToken),
            PrivacyComponents.Keep => PrivacyReply.Kept(),
            var action => await AnswerAsync(press, action, cancellationToken),
        };

        // What was shown or asked stays above a copy; anything else takes its place.
        return press.Component.Action is PrivacyComponents.Export || reply.Tone is Tone.Problem ? reply : reply with { Replaces = true };
    }

    private async Task<Reply> AnswerAsync(Request request, string action, CancellationToken cancellationToken) => action switch
    {
        PrivacyComponents.Show => PrivacyShowReply.Compose(await HeldAsync(request, cancellationToken), request.Caller, RetentionDays),
        PrivacyComponents.Export => await ExportAsync(request, cancellationToken),
        PrivacyComponents.Hide => await HideAsync(request, cancellationToken),
        PrivacyComponents.Erase => await AskAsync(request, cancellationToken),
        _ => ComponentPress.Outdated,
    };

    private Task<IReadOnlyList<PersonalSummary>> HeldAsync(Request request, CancellationToken cancellationToken) =>
        data.SummariseAsync(request.Caller.GuildId, request.Caller.Person.Id, cancellationToken);

    private async Task<Reply> ExportAsync(Request request, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(request, cancellationToken);
        if (held.Count == 0) return PrivacyReply.Nothing(request.Caller, "to copy");

        using var export = new PersonalExport(request.Caller.Person.Id, request.Now);
        foreach (var summary in held)
        {
            export.Begin(summary.GuildId, summary.GuildName);
            await foreach (var row in data.ReadAsync(summary.GuildId, request.Caller.Person.Id, cancellationToken)) export.Add(row);
        }

        var name = request.Caller.GuildId is null ? PersonalExport.NameOfAll : PersonalExport.NameOf(held[0].GuildId, held[0].GuildName);
        return PrivacyReply.Copy(request.Caller, Downloads.Fit(name, export.Finish(name)));
    }

    private async Task<Reply> HideAsync(Request request, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(request, cancellationToken);
        var userId = request.Caller.Person.Id;
        if (request.Caller.GuildId is null && held.Count == 0) return PrivacyReply.Nothing(request.Caller, "to hide");
        if (held.Count > 0 && held.All(summary => summary.IsHidden)) return PrivacyReply.Hidden(request.Caller, isNew: false);

        // Also for one who hasn't logged anything yet: their first mile will not show up.
        var guilds = request.Caller.GuildId is { } guildId ? [guildId] : held.Where(summary => !summary.IsHidden).Select(summary => summary.GuildId);
        foreach (var guild in guilds) await visibility.HideAsync(guild, userId, request.Now, cancellationToken);
        return PrivacyReply.Hidden(request.Caller, isNew: true);
    }

    private async Task<Reply> UnhideAsync(Request request, CancellationToken cancellationToken)
    {
        foreach (var summary in await HeldAsync(request, cancellationToken))
        {
            if (summary.IsHidden) await visibility.ShowAsync(summary.GuildId, request.Caller.Person.Id, cancellationToken);
        }

        return PrivacyReply.Unhidden(request.Caller);
    }

    /// <summary>Asks which server, where there are several, and else whether it is meant.</summary>
    private async Task<Reply> AskAsync(Request request, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(request, cancellationToken);
        return held.Count switch
        {
            0 => PrivacyReply.Nothing(request.Caller, "to erase"),
            1 => PrivacyEraseReply.Ask(held, PrivacyComponents.Of(held[0].GuildId), LastDayInCopies(request)),
            _ => PrivacyEraseReply.AskWhere(held),
        };
    }

    private async Task<Reply> ConfirmAsync(Request request, string servers, CancellationToken cancellationToken)
    {
        var held = (await HeldAsync(request, cancellationToken)).Where(summary => PrivacyComponents.Means(servers, summary.GuildId)).ToList();
        return held.Count == 0 ? PrivacyReply.Nothing(request.Caller, "to erase") : PrivacyEraseReply.Ask(held, servers, LastDayInCopies(request));
    }

    private async Task<Reply> EraseAsync(Request request, string servers, CancellationToken cancellationToken)
    {
        var guilds = (await HeldAsync(request, cancellationToken))
            .Select(summary => summary.GuildId).Where(guildId => PrivacyComponents.Means(servers, guildId)).ToList();
        var erased = await data.EraseAsync(guilds, request.Caller.Person.Id, request.Now, cancellationToken);
        return erased == 0 ? PrivacyReply.Nothing(request.Caller, "to erase") : PrivacyEraseReply.Gone(LastDayInCopies(request));
    }

    private DateOnly LastDayInCopies(Request request) => request.Today.AddDays(RetentionDays);
}
