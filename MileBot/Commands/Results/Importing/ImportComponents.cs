using MileBot.Replies;

namespace MileBot.Commands.Results.Importing;

/// <summary>The ids of the buttons and menus of <c>/results import</c>.</summary>
internal static class ImportComponents
{
    public const string Answer = "import-answer";
    public const string GuestsOnly = "import-guests";
    public const string Log = "import-log";
    public const string LogAll = "import-log-all";
    public const string Look = "import-look";
    public const string Drop = "import-drop";
    public const string Undo = "import-undo";

    /// <summary>What a menu gives back for a new guest, and for leaving the line out; for somebody known it is their id.</summary>
    public const string NewGuest = "guest";
    public const string LeaveOut = "out";

    public static IReadOnlyList<string> Actions { get; } = [Answer, GuestsOnly, Log, LogAll, Look, Drop, Undo];

    /// <summary>Does something with an import: <c>results/import-log/{import}</c>.</summary>
    public static ComponentId Of(string action, ulong importId) => ComponentId.Of(ResultsCommand.CommandName, action, importId);

    /// <summary>Answers whom the lines of a name are for, named by the first of them: <c>results/import-answer/{import}/{line}</c>.</summary>
    public static ComponentId AnswerId(ulong importId, int line) => ComponentId.Of(ResultsCommand.CommandName, Answer, importId, line);
}
