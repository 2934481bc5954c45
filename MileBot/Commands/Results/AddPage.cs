using MileBot.Commands.Pb;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary><c>/results add</c>: logs a mile for another member, or for a guest by name.</summary>
internal sealed class AddPage(RunnerFinder finder, GuestStore guests, DraftStore drafts, MileForAnother miles) : IResultsPage
{
    private static readonly Reply Settled = Reply.Refusal(Markup.Raw("That question is settled already, or older than a day. `/results add` logs a mile."));

    public Subcommand Declaration { get; } = new("add", "Logs a mile for another member, or for a guest by name", AddOptions.All);

    public IReadOnlyList<string> Actions { get; } = [ResultsComponents.Who, ResultsComponents.LogIt, ResultsComponents.Drop];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var (member, typed) = (call.Member(AddOptions.Member), call.Text(AddOptions.Guest));
        if (AddReply.Objection(call.Caller, member, typed) is { } objection) return objection;
        if (!PbRequestReader.TryReadDetails(call, out var details, out var refusal)) return refusal;
        if (Unreadable(call.Text(AddOptions.Time)) is { } unreadable) return unreadable;

        var draft = new Draft(call.Caller.Guild, call.Id, call.Caller.Person.Id, call.Now, details, IsPrivate: true)
        {
            ForUserId = member?.Id,
            ForName = member?.DisplayName ?? typed,
            TimeText = call.Text(AddOptions.Time),
        };
        return member is null ? await FindAsync(draft, call, cancellationToken) : await miles.GoOnAsync(draft, call, cancellationToken);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Snowflake(0) is not { } id) return ComponentPress.Outdated;
        if (await drafts.FindAsync(press.Caller.Guild, id, cancellationToken) is not { } draft) return Settled;
        if (draft.UserId != press.Caller.Person.Id) return Reply.Refusal(Markup.Raw("That question is for the organiser who began to log the mile."));

        var reply = press.Component.Action switch
        {
            ResultsComponents.Who when press.Chosen is { } chosen => await DecideAsync(draft, chosen, press, cancellationToken),
            ResultsComponents.LogIt when draft.ForUserId is not null && press.Component.Number(1) is { } hundredths =>
                await miles.LogAsync(draft, RaceTime.FromHundredths(hundredths), press, cancellationToken),
            ResultsComponents.Drop => await DropAsync(draft, cancellationToken),
            _ => ComponentPress.Outdated,
        };
        return reply.Tone is Tone.Problem ? reply : reply with { Replaces = true };
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        typing.Is(AddOptions.Guest) ? await finder.SuggestAsync(typing, onlyGuests: false, cancellationToken) : [];

    /// <summary>Finds whose name was typed: one who is known, or a new guest; asked where it isn't clear.</summary>
    private async Task<Reply> FindAsync(Draft draft, Request request, CancellationToken cancellationToken)
    {
        var typed = draft.ForName!;
        var found = await finder.FindAsync(draft.GuildId, typed, onlyGuests: false, cancellationToken);
        if (found.Only is { } runner) return await ForAsync(draft, runner, request, cancellationToken);
        if (RunnerFinder.IsChosen(typed)) return AddReply.NobodyChosen;
        if (GuestName.Read(typed) is not { } name) return AddReply.NoName(typed);
        if (found.Candidates.Count == 0) return await ForAsync(draft, NewGuest(draft, name), request, cancellationToken);

        await drafts.KeepAsync(draft with { ForName = name }, cancellationToken);
        return AddReply.AskWho(draft.Id, name, found);
    }

    private async Task<Reply> DecideAsync(Draft draft, string chosen, Request request, CancellationToken cancellationToken)
    {
        var runner = chosen is ResultsComponents.NewGuest ? NewGuest(draft, draft.ForName!)
            : ulong.TryParse(chosen, out var id) ? await guests.FindAsync(draft.GuildId, id, cancellationToken)
            : null;
        if (runner is null) return AddReply.NobodyChosen;
        if (runner.UserId == request.Caller.Person.Id) return AddReply.Own;

        // Of two choices at once the first holds.
        var isDecided = await drafts.DecideAsync(draft with { ForUserId = runner.UserId, ForName = runner.DisplayName }, cancellationToken);
        return isDecided ? await ForAsync(draft, runner, request, cancellationToken) : Settled;
    }

    private Task<Reply> ForAsync(Draft draft, KnownRunner runner, Request request, CancellationToken cancellationToken) =>
        runner.UserId == request.Caller.Person.Id
            ? Task.FromResult(AddReply.Own)
            : miles.GoOnAsync(draft with { ForUserId = runner.UserId, ForName = runner.DisplayName }, request, cancellationToken);

    private async Task<Reply> DropAsync(Draft draft, CancellationToken cancellationToken)
    {
        await drafts.DropAsync(draft.GuildId, draft.Id, cancellationToken);
        return Reply.Of(new Block.Paragraph(Markup.Raw("Nothing was logged."))) with { IsPrivate = true };
    }

    private static KnownRunner NewGuest(Draft draft, string name) => new(MadeId.Of(draft.Id, 0), name);

    /// <summary>What is wrong with a time, whoever ran it; null where it can be read in one way or several.</summary>
    private static Reply? Unreadable(string? text) =>
        RaceTimeText.Parse(text).TryGetValue(out _, out var problem) || (problem.Kind is ParseProblemKind.Ambiguous && problem.Readings.Count > 0)
            ? null
            : Reply.Refusal(Markup.Raw(problem.Advice));
}
