using MileBot.Organising;
using MileBot.Replies;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings</c>: how the bot works in a server. For those who manage it, since a page of it says who else organises.</summary>
internal sealed class SettingsCommand : ICommand
{
    public const string CommandName = "settings";

    private readonly SubcommandTable pages;
    private readonly OrganiserNotices notices;

    /// <param name="pages">In the order in which Discord shows them.</param>
    /// <param name="notices">What organisers are to be told.</param>
    public SettingsCommand(IEnumerable<ISettingsPage> pages, OrganiserNotices notices)
    {
        this.pages = new SubcommandTable(pages);
        this.notices = notices;
        Declaration = new CommandDeclaration(CommandName, "How I work in this server", Purpose.TheClub, Availability.ServersOnly, [])
        {
            IsAlwaysPrivate = true,
            ForOrganisers = true,
            Subcommands = this.pages.Declarations,
            FormActions = this.pages.FormActions,
        };
    }

    public CommandDeclaration Declaration { get; }

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!call.Caller.ManagesServer) return Organisers.ManagersOnly;

        var told = await notices.TakeAsync(call.Caller.Guild, cancellationToken);
        return OrganiserNotices.OnTop(told, await pages.RunAsync(call, cancellationToken));
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        press.Caller.ManagesServer ? pages.PressAsync(press, cancellationToken) : Task.FromResult(Organisers.ManagersOnly);

    public Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        submission.Caller.ManagesServer ? pages.SubmitAsync(submission, cancellationToken) : Task.FromResult(Organisers.ManagersOnly);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        typing.Caller.ManagesServer ? pages.SuggestAsync(typing, cancellationToken) : Task.FromResult<IReadOnlyList<Suggestion>>([]);
}
