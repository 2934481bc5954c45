using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary><c>/leaderboard</c>: the club's boards, in pages.</summary>
internal sealed class LeaderboardCommand(BoardStore boards) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        LeaderboardOptions.CommandName, "The club's leaderboard, and your own place on it", Purpose.TheClub, Availability.ServersOnly, LeaderboardOptions.All);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var period = call.Choice(LeaderboardOptions.Period) ?? PeriodKind.AllTime;
        var request = new BoardRequest(
            call.Caller.Person.Id,
            call.Choice(LeaderboardOptions.Board) ?? BoardKind.Fastest,
            call.Choice(LeaderboardOptions.Category) ?? Category.Everyone,
            call.Choice(SharedOptions.Surface) ?? Surface.Trial,
            period,
            Skip: 0);
        if (call.Choice(SharedOptions.Surface) is null)
        {
            request = request with { Surface = await MostRunAsync(call.Caller.Guild, request.PeriodOn(call.Today), cancellationToken) };
        }

        var target = call.Member(SharedOptions.Member);
        if (target is not null)
        {
            var position = await boards.PositionAsync(Query(request, call.Caller.Guild, call.Today), target.Id, cancellationToken);
            if (position is null)
            {
                return Reply.Refusal(Markup.Of(
                    $"{target.DisplayName} isn't on that board. `/pbs` shows where they have a mile."));
            }

            request = request with { Skip = position.Value / BoardRequest.PageSize * BoardRequest.PageSize };
        }

        var reply = await ReadAsync(request, call.Caller, call.Today, target?.Id, cancellationToken);
        return reply with { IsPrivate = call.Flag(SharedOptions.Private) };
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (BoardRequest.Parse(press.Component) is not { } request) return ComponentPress.Outdated;

        if (press.Component.Action is BoardRequest.SurfaceAction)
        {
            if (!Enum.TryParse<Surface>(press.Chosen, ignoreCase: true, out var surface)) return ComponentPress.Outdated;
            request = request with { Surface = surface, Skip = 0 };
        }

        var owns = request.OwnerId == press.Caller.Person.Id;
        var reply = await ReadAsync(request with { OwnerId = press.Caller.Person.Id }, press.Caller, press.Today, null, cancellationToken);
        return owns ? reply with { Replaces = true } : reply with { IsPrivate = true };
    }

    private static BoardQuery Query(BoardRequest request, ulong guildId, DateOnly today) =>
        new(guildId, request.Surface, request.Category, request.PeriodOn(today));

    /// <summary>The surface on which most members have a mile, where none is asked for; time trials where there are none at all.</summary>
    private async Task<Surface> MostRunAsync(ulong guildId, BoardPeriod period, CancellationToken cancellationToken)
    {
        var finishers = await boards.FinishersAsync(guildId, period, cancellationToken);
        return finishers.Count == 0 ? Surface.Trial : finishers.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).First().Key;
    }

    private async Task<Reply> ReadAsync(BoardRequest request, Caller caller, DateOnly today, ulong? highlight, CancellationToken cancellationToken)
    {
        var query = Query(request, caller.Guild, today);
        var page = await boards.FastestAsync(query, request.Skip, BoardRequest.PageSize, caller.Person.Id, cancellationToken);
        if (page.Rows.Count == 0 && page.Finishers > 0)
        {
            // The board has become shorter since its buttons were made: its last page is as far as they go.
            request = request with { Skip = (page.Finishers - 1) / BoardRequest.PageSize * BoardRequest.PageSize };
            page = await boards.FastestAsync(query, request.Skip, BoardRequest.PageSize, caller.Person.Id, cancellationToken);
        }

        return LeaderboardReply.Compose(request, page, highlight ?? caller.Person.Id);
    }
}
