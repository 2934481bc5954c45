using MileBot.Commands.Leaderboard;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Commands.Weekly;

/// <summary>The subcommands of <c>/weekly</c> and their options.</summary>
internal static class WeeklyOptions
{
    public const string Set = "set";
    public const string Preview = "preview";
    public const string PostNow = "post-now";
    public const string Pause = "pause";
    public const string Resume = "resume";
    public const string Off = "off";
    public const string Status = "status";

    public static ChannelOption Channel { get; } = new("channel", "Where it is posted: a channel or thread") { IsRequired = true };

    public static ChoiceOption<IsoDayOfWeek> Day { get; } = new(
        "day",
        "On which day",
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day is not IsoDayOfWeek.None).Select(day => new Choice<IsoDayOfWeek>(Enum.GetName(day)!, Enum.GetName(day)!.ToLowerInvariant(), day))])
    {
        IsRequired = true,
    };

    public static TextOption Time { get; } = new("time", "At what time there: 18:00 or 6pm. From 18:00 on, the day itself counts", 20) { IsRequired = true };

    public static TextOption TimeZone { get; } = new("time-zone", "Whose clocks: a city, such as London", 60) { IsRequired = true, Suggests = true };

    public static TextOption Boards { get; } = new("boards", "Which boards, such as fastest, improved; the first one also as a picture", 100) { Suggests = true };

    public static FlagOption SkipIfEmpty { get; } = new("skip-if-empty", "No post in a week in which nobody ran");

    public static FlagOption Quiet { get; } = new("quiet", "Posts without making phones ring");

    public static IReadOnlyList<Subcommand> All { get; } =
    [
        new(Set, "Sets the weekly post: where, when, and what is in it", [Channel, Day, Time, TimeZone, Boards, LeaderboardOptions.Category, SkipIfEmpty, Quiet]),
        new(Preview, "Shows you what it would be now, and when the next eight are due", []),
        new(PostNow, "Posts it now; the schedule stays as it is", []),
        new(Pause, "Stops it until you resume it", []),
        new(Resume, "Goes on after a pause", []),
        new(Off, "Takes the weekly post away", []),
        new(Status, "When it is due, and what became of the last one", []),
    ];

    /// <summary>How a board is named in the option.</summary>
    public static string CodeOf(BoardKind board) => LeaderboardOptions.Board.Choices.First(choice => choice.Value == board).Code;

    /// <summary>Reads the boards; null where one of them is none.</summary>
    public static IReadOnlyList<BoardKind>? ReadBoards(string text)
    {
        var named = Names(text).Select(name => LeaderboardOptions.Board.Choices.FirstOrDefault(choice =>
            string.Equals(choice.Code, name, StringComparison.OrdinalIgnoreCase) || string.Equals(choice.Label, name, StringComparison.OrdinalIgnoreCase))).ToList();
        return named.Count > 0 && named.All(choice => choice is not null) ? [.. named.Select(choice => choice!.Value).Distinct()] : null;
    }

    /// <summary>Offers boards to go on with: what is finished stays, what is half typed is completed.</summary>
    public static IReadOnlyList<Suggestion> SuggestBoards(string text)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries);
        var finished = names[..^1].Where(name => name.Length > 0).ToList();
        return
        [
            .. LeaderboardOptions.Board.Choices
                .Where(choice => !finished.Contains(choice.Code, StringComparer.OrdinalIgnoreCase) && choice.Code.StartsWith(names[^1], StringComparison.OrdinalIgnoreCase))
                .Select(choice => string.Join(", ", finished.Append(choice.Code)))
                .Select(boards => new Suggestion(boards, boards)),
        ];
    }

    private static string[] Names(string text) =>
        text.Split([',', ';', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
