using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary><c>/results log</c>: what organisers did, the newest first.</summary>
internal sealed class LogPage(AuditStore audit) : IResultsPage
{
    private const int PageSize = 10;

    private static readonly MemberOption Member = new("member", "Only what was done to this member's miles");

    public Subcommand Declaration { get; } = new("log", "What organisers did: who, when, what, and whose mile", [Member]);

    public IReadOnlyList<string> Actions { get; } = [ResultsComponents.LogNewer, ResultsComponents.LogOlder];

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        ReadAsync(call.Caller.Guild, call.Member(Member)?.Id, 0, cancellationToken);

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        press.Component.Snowflake(0) is { } member && press.Component.Number(1) is { } page
            ? await ReadAsync(press.Caller.Guild, member == 0 ? null : member, page, cancellationToken) with { Replaces = true }
            : ComponentPress.Outdated;

    private async Task<Reply> ReadAsync(ulong guildId, ulong? member, int page, CancellationToken cancellationToken)
    {
        var total = await audit.CountAsync(guildId, member, cancellationToken);
        var last = Math.Max(0, total - 1) / PageSize;
        page = Math.Min(page, last);
        var lines = await audit.PageAsync(guildId, member, page * PageSize, PageSize, cancellationToken);
        List<Block> blocks =
        [
            new Block.Heading(Markup.Raw("What organisers did")),
            lines.Count > 0 ? new Block.Lines([.. lines.Select(LogText.Of)]) : new Block.Paragraph(Markup.Raw("Nothing yet.")),
        ];
        if (last > 0)
        {
            var filter = member ?? 0;
            blocks.Add(new Block.Small(Markup.Of($"page {page + 1} of {last + 1}")));
            blocks.Add(new Block.ButtonRow(
            [
                new Button(ResultsComponents.Of(ResultsComponents.LogNewer, filter, Math.Max(0, page - 1)), "◀ Newer", IsDisabled: page == 0),
                new Button(ResultsComponents.Of(ResultsComponents.LogOlder, filter, Math.Min(last, page + 1)), "Older ▶", IsDisabled: page == last),
            ]));
        }

        return new Reply(blocks) { IsPrivate = true };
    }
}
