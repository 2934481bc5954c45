using MileBot.Commands.History;
using MileBot.Commands.Pb;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Commands.Results;

/// <summary>Tells runners, by a direct message, what an organiser did with their miles.</summary>
internal sealed class RunnerLetters(ChannelPosts posts, GuildStore guilds, PbReply pbReply)
{
    /// <summary>Tells of a mile that was logged for them, which they can take out.</summary>
    /// <returns>What the organiser is told of that; null for a guest.</returns>
    public Task<Markup?> LoggedAsync(OrganiserAct act, KnownRunner runner, PbOutcome outcome, CancellationToken cancellationToken) => TellAsync(
        act,
        runner,
        server => new Reply(
        [
            new Block.Paragraph(Markup.Of($"**{act.DisplayName}** logged a mile for you in {server}.")),
            .. pbReply.Describe(outcome),
            new Block.Small(Markup.Raw("It counts as yours: `/history` in that server shows it and mends it.")),
            new Block.ButtonRow([new Button(HistoryComponents.DirectId(HistoryComponents.TakeOut, act.GuildId, outcome.Mile.Id), "Take it out")]),
        ])
        {
            Tone = outcome.IsNewBest ? Tone.Celebration : Tone.Welcome,
        },
        "They can take it out there.",
        cancellationToken);

    /// <summary>Tells of a mile of theirs that was removed.</summary>
    public Task<Markup?> RemovedAsync(OrganiserAct act, ModerationResult.Done done, CancellationToken cancellationToken) => TellAsync(
        act,
        done.Runner,
        server => Reply.Of(
            new Block.Paragraph(Markup.Of($"**{act.DisplayName}** removed a mile of yours in {server}: {MileText.Of(done.Mile)}.")),
            new Block.Paragraph(done.Reason is { } reason ? Markup.Of($"Why: “{reason}”") : Markup.Raw("No reason was given.")),
            new Block.Paragraph(BestNow(done)),
            new Block.Small(Markup.Raw("Only an organiser can bring it back, so ask one if it was right."))),
        "",
        cancellationToken);

    /// <summary>Tells of a mile of theirs that was brought back.</summary>
    public Task<Markup?> RestoredAsync(OrganiserAct act, ModerationResult.Done done, CancellationToken cancellationToken) => TellAsync(
        act,
        done.Runner,
        server => Reply.Of(
            new Block.Paragraph(Markup.Of($"**{act.DisplayName}** brought back a mile of yours in {server}: {MileText.Of(done.Mile)}.")),
            new Block.Paragraph(BestNow(done))) with
        {
            Tone = Tone.Welcome,
        },
        "",
        cancellationToken);

    /// <summary>Tells of a guest's miles that became theirs, which they can give back.</summary>
    public Task<Markup?> MergedAsync(OrganiserAct act, MergeResult.Done done, CancellationToken cancellationToken) => TellAsync(
        act,
        new KnownRunner(done.MemberId, done.MemberName),
        server => Reply.Of(
            new Block.Paragraph(Markup.Of($"**{act.DisplayName}** made {English.Count(done.Miles, "mile")} in {server} yours, logged until now for the guest **{done.GuestName}**.")),
            new Block.Small(Markup.Raw("`/history` in that server shows them, and mends or deletes each of them.")),
            new Block.ButtonRow([new Button(HistoryComponents.DirectId(HistoryComponents.GiveBack, act.GuildId, done.MergeId), "They aren't mine")])) with
        {
            Tone = Tone.Welcome,
        },
        "They can give them back there.",
        cancellationToken);

    private static Markup BestNow(ModerationResult.Done done) => MileCard.BestsNow([(done.Mile.Details.Surface, done.BestNow)]);

    private async Task<Markup?> TellAsync(
        OrganiserAct act, KnownRunner runner, Func<Markup, Reply> letter, string andThen, CancellationToken cancellationToken)
    {
        if (runner.IsGuest || runner.UserId == act.UserId) return null;

        var server = await guilds.FindNameAsync(act.GuildId, cancellationToken) is { } name ? Markup.Of($"**{name}**") : Markup.Raw("your server");
        return await posts.TellAsync(runner.UserId, letter(server), WeeklyIds.Nonce(act.GuildId, $"act/{act.Id}"), cancellationToken) switch
        {
            Delivery.Sent => Markup.Of($"{runner.DisplayName} was told in a direct message. {Markup.Raw(andThen)}"),
            Delivery.Refused refused => Markup.Of($"{runner.DisplayName} couldn't be told: {Markup.Raw(refused.Why)} `/history` shows them how it is."),
            _ => Markup.Of($"{runner.DisplayName} couldn't be told just now, since Discord didn't take the message. `/history` shows them how it is."),
        };
    }
}
