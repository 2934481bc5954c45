using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Pb;

/// <summary>The ids of the buttons of <c>/pb</c>.</summary>
internal static class PbComponents
{
    public const string Undo = "undo";
    public const string Log = "log";
    public const string Drop = "drop";

    /// <summary>Takes a mile back: <c>pb/undo/{performance}</c>.</summary>
    public static ComponentId UndoId(ulong performance) => ComponentId.Of(PbOptions.CommandName, Undo, performance);

    /// <summary>Logs a draft with a time: <c>pb/log/{draft}/{hundredths}</c>.</summary>
    public static ComponentId LogId(ulong draft, RaceTime time) => ComponentId.Of(PbOptions.CommandName, Log, draft, time.Hundredths);

    /// <summary>Forgets a draft: <c>pb/drop/{draft}</c>.</summary>
    public static ComponentId DropId(ulong draft) => ComponentId.Of(PbOptions.CommandName, Drop, draft);
}
