using MileBot.Replies;

namespace MileBot.Commands.History;

/// <summary><c>/history</c>: every mile a member has logged, the newest first. One's own can be edited and deleted.</summary>
internal sealed class HistoryCommand(HistoryPages pages, MileEditing editing, MileDeletion deletion, DirectAnswers direct) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        HistoryComponents.CommandName, "Every mile you have logged, to look back at or to mend", Purpose.YourMiles, Availability.ServersOnly,
        [SharedOptions.Member, SharedOptions.Surface, SharedOptions.Private])
    {
        FormActions = [HistoryComponents.Edit, HistoryComponents.Again],
        DirectActions = [HistoryComponents.TakeOut, HistoryComponents.PutBack, HistoryComponents.GiveBack],
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var member = call.Member(SharedOptions.Member) ?? call.Caller.Person;
        var request = new HistoryRequest(call.Caller.Person.Id, member.Id, call.Choice(SharedOptions.Surface), Page: 0);
        var reply = await pages.ReadAsync(request, call.Caller, cancellationToken);
        return reply with { IsPrivate = reply.IsPrivate || call.Flag(SharedOptions.Private) };
    }

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component.Action switch
    {
        HistoryComponents.Open when press.Component.Snowflake(0) is { } member => OpenAsync(press, member, cancellationToken),
        HistoryComponents.Pick when press.Chosen is { } chosen && ulong.TryParse(chosen, out var performance) =>
            editing.ShowAsync(press, performance, cancellationToken),
        HistoryComponents.TakeOut or HistoryComponents.PutBack or HistoryComponents.GiveBack => direct.PressAsync(press, cancellationToken),
        _ when HistoryRequest.Parse(press.Component) is { } request => TurnAsync(press, request, cancellationToken),
        _ when press.Component.Snowflake(0) is { } performance => ChangeAsync(press, performance, cancellationToken),
        _ => Task.FromResult(ComponentPress.Outdated),
    };

    public Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        submission.Form is { Action: HistoryComponents.Save } form && form.Snowflake(0) is { } performance
            ? editing.SaveAsync(submission, performance, cancellationToken)
            : Task.FromResult(ComponentPress.Outdated);

    /// <summary>From another reply: nobody's message changes, whoever presses sees it alone.</summary>
    private async Task<Reply> OpenAsync(ComponentPress press, ulong member, CancellationToken cancellationToken) =>
        await pages.ReadAsync(new HistoryRequest(press.Caller.Person.Id, member, Surface: null, Page: 0), press.Caller, cancellationToken) with { IsPrivate = true };

    private async Task<Reply> TurnAsync(ComponentPress press, HistoryRequest request, CancellationToken cancellationToken)
    {
        if (press.Component.Action is HistoryRequest.SurfaceAction)
        {
            if (!HistoryRequest.ReadSurface(press.Chosen, out var surface)) return ComponentPress.Outdated;
            request = request with { Surface = surface, Page = 0 };
        }

        var owns = request.OwnerId == press.Caller.Person.Id;
        var reply = await pages.ReadAsync(request with { OwnerId = press.Caller.Person.Id }, press.Caller, cancellationToken);
        return owns && reply.Tone is not Tone.Problem ? reply with { Replaces = true } : reply with { IsPrivate = true };
    }

    private Task<Reply> ChangeAsync(ComponentPress press, ulong performance, CancellationToken cancellationToken) => press.Component.Action switch
    {
        HistoryComponents.Edit => editing.OpenAsync(press, performance, cancellationToken),
        HistoryComponents.Again => editing.OpenAgainAsync(press, performance, cancellationToken),
        HistoryComponents.Confirm when press.Component.Snowflake(1) is { } draft && press.Component.Number(2) is { } hundredths =>
            editing.ConfirmAsync(press, performance, draft, hundredths, cancellationToken),
        HistoryComponents.Keep => editing.KeepAsync(press, performance, cancellationToken),
        HistoryComponents.Delete => deletion.AskAsync(press, performance, cancellationToken),
        HistoryComponents.Remove => deletion.DeleteAsync(press, performance, cancellationToken),
        HistoryComponents.Restore => deletion.RestoreAsync(press, performance, cancellationToken),
        _ => Task.FromResult(ComponentPress.Outdated),
    };
}
