using MileBot.Organising;
using MileBot.Replies;

namespace MileBot.Commands.Results;

/// <summary><c>/results</c>: the club's miles, as its organisers keep them.</summary>
internal sealed class ResultsCommand : ICommand
{
    public const string CommandName = "results";

    private readonly SubcommandTable pages;
    private readonly OrganiserNotices notices;

    /// <param name="pages">In the order in which Discord shows them.</param>
    /// <param name="notices">What organisers are to be told.</param>
    public ResultsCommand(IEnumerable<IResultsPage> pages, OrganiserNotices notices)
    {
        this.pages = new SubcommandTable(pages);
        this.notices = notices;
        Declaration = new CommandDeclaration(CommandName, "The club's miles: log for others, import, put right", Purpose.TheClub, Availability.ServersOnly, [])
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
        if (!call.Caller.IsOrganiser) return Organisers.Only;

        var told = await notices.TakeAsync(call.Caller.Guild, cancellationToken);
        return OrganiserNotices.OnTop(told, await pages.RunAsync(call, cancellationToken));
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        press.Caller.IsOrganiser ? pages.PressAsync(press, cancellationToken) : Task.FromResult(Organisers.Only);

    public Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        submission.Caller.IsOrganiser ? pages.SubmitAsync(submission, cancellationToken) : Task.FromResult(Organisers.Only);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        typing.Caller.IsOrganiser ? pages.SuggestAsync(typing, cancellationToken) : Task.FromResult<IReadOnlyList<Suggestion>>([]);
}
