using System.Collections.Frozen;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands;

/// <summary>Finds the command that answers, and tells it where the caller is.</summary>
internal sealed class CommandRouter(IEnumerable<ICommand> commands, MemberStore members, MemberPresenceStore presence, ServerSettingsStore servers)
{
    private readonly FrozenDictionary<string, ICommand> byName = commands.ToFrozenDictionary(command => command.Declaration.Name, StringComparer.Ordinal);

    /// <summary>The declarations of all commands, in the order of their names.</summary>
    public IReadOnlyList<CommandDeclaration> Declarations { get; } =
        [.. commands.Select(command => command.Declaration).OrderBy(declaration => declaration.Name, StringComparer.Ordinal)];

    /// <summary>The declaration of a command; null where there is none of that name.</summary>
    public CommandDeclaration? Find(string name) => byName.GetValueOrDefault(name)?.Declaration;

    /// <summary>Answers one use of a command.</summary>
    public async Task<Reply> RunAsync(string name, CommandCall call, CancellationToken cancellationToken)
    {
        if (!byName.TryGetValue(name, out var command))
        {
            return Reply.Refusal(Markup.Of($"I don't know `/{name}` any more. `/help` lists what I can do."));
        }

        return IsAvailable(command, call.Caller)
            ? await command.RunAsync(call with { Caller = await MeetAsync(call.Caller, cancellationToken) }, cancellationToken)
            : Reply.Refusal(Markup.Of($"`/{name}` is about a club's results, so it works in a server that has me as a member."));
    }

    /// <summary>Answers a press of a button or a choice in a menu.</summary>
    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        byName.TryGetValue(press.Component.Command, out var command)
            && (IsAvailable(command, press.Caller) || command.Declaration.DirectActions.Contains(press.Component.Action, StringComparer.Ordinal))
            ? await command.PressAsync(press with { Caller = await MeetAsync(press.Caller, cancellationToken) }, cancellationToken)
            : ComponentPress.Outdated;

    /// <summary>Answers a form.</summary>
    public async Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        byName.TryGetValue(submission.Form.Command, out var command) && IsAvailable(command, submission.Caller)
            ? await command.SubmitAsync(submission with { Caller = await MeetAsync(submission.Caller, cancellationToken) }, cancellationToken)
            : ComponentPress.Outdated;

    /// <summary>Offers answers for an option that is being typed.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string name, OptionTyping typing, CancellationToken cancellationToken) =>
        byName.TryGetValue(name, out var command) && IsAvailable(command, typing.Caller)
            ? await command.SuggestAsync(typing with { Caller = await LocaliseAsync(typing.Caller, cancellationToken) }, cancellationToken)
            : [];

    private static bool IsAvailable(ICommand command, Caller caller) =>
        command.Declaration.Availability is Availability.Anywhere || caller.GuildId is not null;

    /// <summary>Meets the caller: they are there, under that name, and have their own zone and units.</summary>
    private async Task<Caller> MeetAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (caller.GuildId is { } guildId) await presence.SeeAsync(guildId, caller.Person.Id, caller.Person.DisplayName, cancellationToken);
        return await LocaliseAsync(caller, cancellationToken);
    }

    private async Task<Caller> LocaliseAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (caller.GuildId is not { } guildId) return caller;

        var locale = await members.FindLocaleAsync(guildId, caller.Person.Id, cancellationToken);

        // Who manages the server organises whatever the role; most who don't have no role at all.
        return caller.ManagesServer || caller.RoleIds.Count == 0
            ? caller with { Locale = locale }
            : caller with { Locale = locale, OrganiserRole = (await servers.FindAsync(guildId, cancellationToken)).OrganiserRole };
    }
}
