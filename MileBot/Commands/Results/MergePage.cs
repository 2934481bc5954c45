using MileBot.Commands.History;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary><c>/results merge</c>: makes a guest's miles a member's.</summary>
internal sealed class MergePage(RunnerFinder finder, MergeStore merges, RunnerLetters letters) : IResultsPage
{
    private static readonly TextOption Guest = new("guest", "The guest, as the boards name them", GuestName.MaxLength) { IsRequired = true, Suggests = true };

    private static readonly MemberOption Member = new("member", "The member whom they turned out to be") { IsRequired = true };

    public Subcommand Declaration { get; } = new("merge", "Makes a guest's miles a member's", [Guest, Member]);

    public IReadOnlyList<string> Actions { get; } = [ResultsComponents.Unmerge];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var (member, typed) = (call.Member(Member)!, call.Text(Guest) ?? "");
        if (MergeReply.Objection(member) is { } objection) return objection;

        // Else a mile logged for a guest of one's own making would count without anybody's approval.
        if (member.Id == call.Caller.Person.Id && !call.Caller.ManagesServer) return MergeReply.Own;

        var found = await finder.FindAsync(call.Caller.Guild, typed, onlyGuests: true, cancellationToken);
        if (found.Only is not { } guest) return MergeReply.NoSuchGuest(typed, found);

        var act = MileText.ActOf(call);
        return await merges.MergeAsync(act, guest.UserId, member.Id, member.DisplayName, cancellationToken) is MergeResult.Done done
            ? MergeReply.Merged(done, await letters.MergedAsync(act, done, cancellationToken))
            : MergeReply.Gone;
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Snowflake(0) is not { } merge) return ComponentPress.Outdated;

        return await merges.UndoAsync(MileText.ActOf(press), merge, DirectAnswers.MergeWindow, onlyOf: null, cancellationToken) switch
        {
            MergeResult.Done done => MergeReply.Unmerged(done) with { Replaces = true },
            MergeResult.TooLate => Reply.Refusal(Markup.Of(
                $"A merge can be taken back for {DirectAnswers.MergeWindow.Days} days, and this one is older. Nothing was changed.")),
            _ => Reply.Refusal(Markup.Raw("That merge was taken back already. Nothing was changed.")),
        };
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        typing.Is(Guest) ? await finder.SuggestAsync(typing, onlyGuests: true, cancellationToken) : [];
}
