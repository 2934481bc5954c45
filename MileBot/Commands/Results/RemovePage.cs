using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary><c>/results remove</c>: takes a mile out of the log, chosen from a menu, with a reason for its runner.</summary>
internal sealed class RemovePage(RunnerFinder finder, HistoryStore history, ModerationStore moderation, CorrectionStore corrections, RunnerLetters letters)
    : IResultsPage
{
    private static readonly MemberOption Member = new("member", "Whose mile, where they are a member");

    private static readonly TextOption Guest = new("guest", "Whose mile, where they are a guest", GuestName.MaxLength) { Suggests = true };

    public Subcommand Declaration { get; } = new("remove", "Takes a mile out of the log and off the boards", [Member, Guest]);

    public IReadOnlyList<string> Actions { get; } =
        [ResultsComponents.Newer, ResultsComponents.Older, ResultsComponents.Pick, ResultsComponents.Remove, ResultsComponents.Undo];

    public IReadOnlyList<string> FormActions { get; } = [ResultsComponents.Pick];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var (member, typed) = (call.Member(Member), call.Text(Guest));
        if ((member is null) == (typed is null)) return RemoveReply.NameOne;
        if (member is not null) return await ListAsync(call.Caller.Guild, member.Id, 0, cancellationToken);

        var found = await finder.FindAsync(call.Caller.Guild, typed!, onlyGuests: true, cancellationToken);
        return found.Only is { } guest ? await ListAsync(call.Caller.Guild, guest.UserId, 0, cancellationToken) : MergeReply.NoSuchGuest(typed!, found);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component.Action switch
    {
        ResultsComponents.Newer or ResultsComponents.Older when press.Component.Snowflake(0) is { } runner && press.Component.Number(1) is { } page =>
            await ListAsync(press.Caller.Guild, runner, page, cancellationToken) with { Replaces = true },
        ResultsComponents.Pick when ulong.TryParse(press.Chosen, out var id) =>
            await corrections.FindAsync(press.Caller.Guild, id, cancellationToken) is { } mile ? Reply.Open(RemoveReply.Form(mile)) : RemoveReply.Gone,
        ResultsComponents.Undo when press.Component.Snowflake(0) is { } id => await RemoveAsync(press, id, reason: null, cancellationToken),
        _ => ComponentPress.Outdated,
    };

    public async Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        submission.Form is { Action: ResultsComponents.Remove } form && form.Snowflake(0) is { } id
            ? await RemoveAsync(submission, id, submission.Text(RemoveReply.Reason), cancellationToken)
            : ComponentPress.Outdated;

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        typing.Is(Guest) ? await finder.SuggestAsync(typing, onlyGuests: true, cancellationToken) : [];

    private async Task<Reply> RemoveAsync(Request request, ulong id, string? reason, CancellationToken cancellationToken)
    {
        var act = MileText.ActOf(request);
        return await moderation.RemoveAsync(act, id, reason, cancellationToken) is ModerationResult.Done done
            ? RemoveReply.Removed(done, await letters.RemovedAsync(act, done, cancellationToken)) with { Replaces = true }
            : RemoveReply.Gone;
    }

    /// <summary>Somebody's miles to choose from. Of who is hidden or has left none is on any board, so there is none to take off.</summary>
    private async Task<Reply> ListAsync(ulong guildId, ulong userId, int page, CancellationToken cancellationToken)
    {
        if (await history.FindOwnerAsync(guildId, userId, cancellationToken) is not { IsSeen: true } owner) return RemoveReply.NoMile;

        var total = (await history.SurfacesAsync(guildId, userId, cancellationToken)).Sum(surface => surface.Attempts);
        if (total == 0) return RemoveReply.NoMile;

        var last = (total - 1) / RemoveReply.PageSize;
        page = Math.Min(page, last);
        var lines = await history.PageAsync(guildId, userId, surface: null, page * RemoveReply.PageSize, RemoveReply.PageSize, cancellationToken);
        return RemoveReply.List(new KnownRunner(userId, owner.DisplayName), lines, page, last);
    }
}
