using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.History;

/// <summary>The ids of the buttons and menus of <c>/history</c> that are about one mile or one member.</summary>
internal static class HistoryComponents
{
    public const string CommandName = "history";

    public const string Open = "open";
    public const string Pick = "pick";
    public const string Edit = "edit";
    public const string Again = "again";
    public const string Save = "save";
    public const string Confirm = "confirm";
    public const string Keep = "keep";
    public const string Delete = "delete";
    public const string Remove = "remove";
    public const string Restore = "restore";

    /// <summary>Of the direct message about a mile that an organiser logged: takes it out of the log, and puts it back.</summary>
    public const string TakeOut = "take-out";

    public const string PutBack = "put-back";

    /// <summary>Of the direct message about a guest's miles that became the member's: gives them back.</summary>
    public const string GiveBack = "give-back";

    /// <summary>The most characters an id may have. See Discord Docs/Component Reference, "Custom ID".</summary>
    private const int MaxLength = 100;

    /// <summary>Shows a member's history to whoever presses: <c>history/open/{member}</c>.</summary>
    public static ComponentId OpenId(ulong member) => ComponentId.Of(CommandName, Open, member);

    /// <summary>The menu of miles to change; the one chosen comes back with it.</summary>
    public static ComponentId PickId { get; } = ComponentId.Of(CommandName, Pick);

    /// <summary>Does something to a mile: <c>history/{action}/{performance}</c>.</summary>
    public static ComponentId Of(string action, ulong performance) => ComponentId.Of(CommandName, action, performance);

    /// <summary>Works in a direct message: <c>history/{action}/{server}/{what}</c>.</summary>
    public static ComponentId DirectId(string action, ulong guildId, ulong what) => ComponentId.Of(CommandName, action, guildId, what);

    /// <summary>
    /// Opens the form again with what was typed: <c>history/again/{performance}/{draft}/{time}/{date}</c>. A time and a date that
    /// are too long for an id are left out.
    /// </summary>
    public static ComponentId AgainId(ulong performance, ulong draft, string time, string date)
    {
        var id = ComponentId.Of(CommandName, Again, performance, draft, Uri.EscapeDataString(time), Uri.EscapeDataString(date));
        return id.ToString().Length <= MaxLength ? id : ComponentId.Of(CommandName, Again, performance, draft);
    }

    /// <summary>A text that <see cref="AgainId"/> carries; null where it was too long.</summary>
    public static string? TextOf(ComponentId id, int index) => index < id.Arguments.Count ? Uri.UnescapeDataString(id.Arguments[index]) : null;

    /// <summary>Saves a draft with a time that was asked about: <c>history/confirm/{performance}/{draft}/{hundredths}</c>.</summary>
    public static ComponentId ConfirmId(ulong performance, ulong draft, RaceTime time) =>
        ComponentId.Of(CommandName, Confirm, performance, draft, time.Hundredths);
}
