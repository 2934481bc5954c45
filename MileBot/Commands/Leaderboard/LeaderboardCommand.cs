using MileBot.Core;
using MileBot.Pictures;
using MileBot.Presence;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary><c>/leaderboard</c>: the club's boards, in pages.</summary>
internal sealed class LeaderboardCommand(BoardStore boards, MembershipChecks checks, PictureStudio studio) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        LeaderboardOptions.CommandName, "The club's leaderboard, and your own place on it", Purpose.TheClub, Availability.ServersOnly, LeaderboardOptions.All);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var asked = new BoardRequest(
            call.Caller.Person.Id,
            call.Choice(LeaderboardOptions.Board) ?? BoardKind.Fastest,
            call.Choice(LeaderboardOptions.Category) ?? Category.Everyone,
            Surface.Trial,
            call.Choice(LeaderboardOptions.Period) ?? PeriodKind.AllTime,
            Skip: 0);
        IReadOnlyList<BoardRequest> candidates = call.Choice(SharedOptions.Surface) is { } surface
            ? [asked with { Surface = surface }]
            : await BySurfaceAsync(asked, call, cancellationToken);

        var target = call.Member(LeaderboardOptions.Member);
        var request = target is null ? candidates[0] : await OpenAtAsync(candidates, target, call, cancellationToken);
        if (request is null)
        {
            return Reply.Refusal(Markup.Of($"{target!.DisplayName} isn't on that board. `/pbs` shows where they have a mile."));
        }

        var isPrivate = call.Flag(SharedOptions.Private);
        return await ReadAsync(request, call.Caller, call.Now, target?.Id, isPrivate, cancellationToken);
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (BoardRequest.Parse(press.Component)?.Choosing(press.Component.Action, press.Chosen) is not { } request) return ComponentPress.Outdated;

        var owns = request.OwnerId == press.Caller.Person.Id;
        var own = request with { OwnerId = press.Caller.Person.Id };
        var reply = await ReadAsync(own, press.Caller, press.Now, highlight: null, isPrivate: !owns, cancellationToken);
        return reply with { Replaces = owns };
    }

    /// <summary>The board on each surface, the one with most finishers first; a board of time trials where nobody has run.</summary>
    private async Task<IReadOnlyList<BoardRequest>> BySurfaceAsync(BoardRequest asked, CommandCall call, CancellationToken cancellationToken)
    {
        if (BoardKey.CountsEverySurface(asked.Kind)) return [asked];

        var finishers = await boards.FinishersAsync(call.Caller.Guild, asked.Category, asked.Period, call.Now, cancellationToken);
        return finishers.Count == 0
            ? [asked]
            : [.. finishers.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => asked with { Surface = pair.Key })];
    }

    /// <summary>The first of some boards that somebody is on, at their page; null where they are on none.</summary>
    private async Task<BoardRequest?> OpenAtAsync(
        IReadOnlyList<BoardRequest> candidates, Person target, CommandCall call, CancellationToken cancellationToken)
    {
        foreach (var candidate in candidates)
        {
            if (await boards.PositionAsync(candidate.In(call.Caller.Guild), target.Id, call.Now, cancellationToken) is { } position)
            {
                return candidate with { Skip = position / BoardRequest.PageSize * BoardRequest.PageSize };
            }
        }

        return null;
    }

    private async Task<Reply> ReadAsync(
        BoardRequest request, Caller caller, DateTimeOffset now, ulong? highlight, bool isPrivate, CancellationToken cancellationToken)
    {
        var page = await boards.ReadAsync(request.In(caller.Guild), request.Skip, BoardRequest.PageSize, caller.Person.Id, now, cancellationToken);
        checks.Enqueue(caller.Guild, page.Rows.Select(row => row.UserId));
        var board = new ShownBoard(request with { Skip = page.Skipped }, page, caller.Person, highlight ?? caller.Person.Id);
        return LeaderboardReply.Compose(board, studio.Draw(board.ToDraw())) with { IsPrivate = isPrivate };
    }
}
