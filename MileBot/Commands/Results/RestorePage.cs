using System.Globalization;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary><c>/results restore</c>: brings a mile back that an organiser removed.</summary>
internal sealed class RestorePage(ModerationStore moderation, RunnerLetters letters) : IResultsPage
{
    private const string Theirs = "What runners deleted themselves is theirs to bring back, and isn't listed.";

    public Subcommand Declaration { get; } = new("restore", "Brings a mile back that an organiser removed", []);

    public IReadOnlyList<string> Actions { get; } = [ResultsComponents.Restore, ResultsComponents.PickRemoved, ResultsComponents.Later, ResultsComponents.Earlier];

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) => ListAsync(call.Caller.Guild, 0, cancellationToken);

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => press.Component.Action switch
    {
        ResultsComponents.Restore when press.Component.Snowflake(0) is { } id => await RestoreAsync(press, id, cancellationToken),
        ResultsComponents.PickRemoved when ulong.TryParse(press.Chosen, out var id) => await RestoreAsync(press, id, cancellationToken),
        ResultsComponents.Later or ResultsComponents.Earlier when press.Component.Number(0) is { } page =>
            await ListAsync(press.Caller.Guild, page, cancellationToken) with { Replaces = true },
        _ => ComponentPress.Outdated,
    };

    private async Task<Reply> RestoreAsync(ComponentPress press, ulong id, CancellationToken cancellationToken)
    {
        var act = MileText.ActOf(press);
        return await moderation.RestoreAsync(act, id, mayRestoreOwn: press.Caller.ManagesServer, cancellationToken) switch
        {
            ModerationResult.Done done => RemoveReply.Restored(done, await letters.RestoredAsync(act, done, cancellationToken)) with { Replaces = true },
            ModerationResult.TheirOwn => Reply.Refusal(Markup.Raw(
                "That mile is yours and another organiser removed it: one of them, or somebody with the permission **Manage Server**, brings it back. Nothing was changed.")),
            ModerationResult.RunnersOwn => Reply.Refusal(Markup.Raw("Its runner deleted that mile themselves, so it is theirs to bring back. Nothing was changed.")),
            _ => Reply.Refusal(Markup.Raw("That mile is back already, or gone for good. Nothing was changed; `/results restore` shows what is removed now.")),
        };
    }

    private async Task<Reply> ListAsync(ulong guildId, int page, CancellationToken cancellationToken)
    {
        // One more than is shown tells whether there are earlier ones.
        var removed = await moderation.RemovedAsync(guildId, page * RemoveReply.PageSize, RemoveReply.PageSize + 1, cancellationToken);
        if (removed.Count == 0 && page == 0) return Reply.Refusal(Markup.Raw($"No mile is removed. {Theirs}"));

        List<Block> blocks = [new Block.Heading(Markup.Raw("Bring a mile back"))];
        if (removed.Count > 0)
        {
            blocks.Add(new Block.Menu(ResultsComponents.Of(ResultsComponents.PickRemoved), "Choose the mile", [.. removed.Take(RemoveReply.PageSize).Select(Entry)]));
        }

        blocks.Add(new Block.Small(Markup.Raw($"The latest removal comes first. {Theirs}")));
        if (page > 0 || removed.Count > RemoveReply.PageSize)
        {
            blocks.Add(new Block.ButtonRow(
            [
                new Button(ResultsComponents.Of(ResultsComponents.Later, Math.Max(0, page - 1)), "◀ Later", IsDisabled: page == 0),
                new Button(ResultsComponents.Of(ResultsComponents.Earlier, page + 1), "Earlier ▶", IsDisabled: removed.Count <= RemoveReply.PageSize),
            ]));
        }

        return new Reply(blocks) { IsPrivate = true };
    }

    private static MenuEntry Entry(RemovedMile mile) => new(
        $"{ShownName.Of(mile.Runner.UserId, mile.Runner.DisplayName)} · {MileText.Plain(mile.Surface, mile.Time, mile.RunOn)}",
        mile.Id.ToString(CultureInfo.InvariantCulture))
    {
        Description = mile.Reason,
    };
}
