using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Results;

/// <summary>The ids of the buttons, menus and forms of <c>/results</c>.</summary>
internal static class ResultsComponents
{
    /// <summary>Chooses whose mile a draft is: <c>results/who/{draft}</c>.</summary>
    public const string Who = "who";

    /// <summary>Logs a draft with a time: <c>results/log-it/{draft}/{hundredths}</c>.</summary>
    public const string LogIt = "log-it";

    /// <summary>Forgets a draft: <c>results/drop/{draft}</c>.</summary>
    public const string Drop = "drop";

    /// <summary>Takes a mile back that an organiser logged: <c>results/undo/{performance}</c>.</summary>
    public const string Undo = "undo";

    /// <summary>Turns the page of somebody's miles to remove: <c>results/newer|older/{runner}/{page}</c>.</summary>
    public const string Newer = "newer";

    public const string Older = "older";

    /// <summary>Chooses the mile to remove.</summary>
    public const string Pick = "pick";

    /// <summary>Removes a mile, with a reason: <c>results/remove/{performance}</c>.</summary>
    public const string Remove = "remove";

    /// <summary>Turns the page of removed miles: <c>results/later|earlier/{page}</c>.</summary>
    public const string Later = "later";

    public const string Earlier = "earlier";

    /// <summary>Chooses the mile to bring back.</summary>
    public const string PickRemoved = "pick-removed";

    /// <summary>Brings a mile back: <c>results/restore/{performance}</c>.</summary>
    public const string Restore = "restore";

    /// <summary>Takes a merge back: <c>results/unmerge/{merge}</c>.</summary>
    public const string Unmerge = "unmerge";

    /// <summary>Turns the page of the audit trail: <c>results/log-newer|log-older/{runner, 0 for all}/{page}</c>.</summary>
    public const string LogNewer = "log-newer";

    public const string LogOlder = "log-older";

    /// <summary>Stands for a new guest in the menu of who is meant.</summary>
    public const string NewGuest = "new";

    public static ComponentId Of(string action, params ReadOnlySpan<object> arguments) => ComponentId.Of(ResultsCommand.CommandName, action, arguments);

    public static ComponentId LogItId(ulong draft, RaceTime time) => Of(LogIt, draft, time.Hundredths);
}
