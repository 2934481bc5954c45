using System.Globalization;
using MileBot.Core.Training;
using MileBot.Replies;

namespace MileBot.Commands.Plan;

/// <summary>The buttons and menus of the plan. Each carries whose plan it is and all answers so far, so nothing is kept for it.</summary>
internal static class PlanComponents
{
    public const string CommandName = "plan";

    /// <summary>Goes to the question after the answers that the button carries.</summary>
    public const string AskAction = "ask";

    /// <summary>Turns to a page of the finished plan.</summary>
    public const string PageAction = "page";

    /// <summary>A menu of what the training is made of.</summary>
    public const string TrainAction = "train";

    /// <summary>A menu of days on which the training may start, each answered with the calendar file.</summary>
    public const string FileAction = "file";

    private const int Mondays = 12;
    private const string IsoDate = "yyyy-MM-dd";

    public static ComponentId Ask(ulong ownerId, PlanAnswers answers) => ComponentId.Of(CommandName, AskAction, ownerId, answers.Code);

    /// <summary>The buttons that answer a question.</summary>
    public static Block.ButtonRow Answers(ulong ownerId, PlanAnswers answers) => new(
    [
        .. PlanQuestion.All[answers.Count].Answers.Select((label, i) => new Button(Ask(ownerId, answers.With(i)), label, ButtonLook.Main)),
    ]);

    /// <summary>The way back; from the first question on.</summary>
    public static Block.ButtonRow Back(ulong ownerId, PlanAnswers answers)
    {
        var back = new Button(Ask(ownerId, answers.Back()), "◀ Back");
        return new(answers.Count == 1 ? [back] : [back, new Button(Ask(ownerId, PlanAnswers.None), "Start over")]);
    }

    /// <summary>The buttons that turn to the pages.</summary>
    public static Block.ButtonRow Pages(ulong ownerId, PlanAnswers answers, TrainingEmphasis emphasis, PlanPage shown) => new(
    [
        .. Enum.GetValues<PlanPage>().Select(page => new Button(
            ComponentId.Of(CommandName, PageAction, ownerId, answers.Code, page, emphasis), LabelOf(page), ButtonLook.Main, page == shown)),
    ]);

    public static Block.Menu Emphases(ulong ownerId, PlanAnswers answers, TrainingEmphasis chosen) => new(
        ComponentId.Of(CommandName, TrainAction, ownerId, answers.Code),
        "Train another way",
        [
            .. TrainingBlock.EmphasesFor(answers.Experience)
                .Select(emphasis => new MenuEntry(PlanWords.Title(emphasis), emphasis.ToString(), emphasis == chosen) { Description = PlanWords.BestFor(emphasis) }),
        ]);

    /// <summary>Tomorrow and the Mondays to come, each with the day of the mile: who trains for a date finds it.</summary>
    public static Block.Menu Starts(ulong ownerId, PlanAnswers answers, TrainingBlock block, DateOnly today)
    {
        var tomorrow = today.AddDays(1);
        var monday = today.AddDays(1 + (((int)DayOfWeek.Monday - (int)tomorrow.DayOfWeek + 7) % 7));
        IEnumerable<DateOnly> days = [tomorrow, .. Enumerable.Range(0, Mondays).Select(week => monday.AddDays(7 * week))];
        return new Block.Menu(
            ComponentId.Of(CommandName, FileAction, ownerId, answers.Code, block.Aim.Emphasis),
            "📅 Add to my calendar: start on…",
            [.. days.Distinct().Select(day => new MenuEntry(DayText(day), Iso(day)) { Description = $"The mile is then on {DayText(block.MileOn(day))}" })]);
    }

    /// <summary>Reads a day of the menu; null where it is none, or far from today.</summary>
    public static DateOnly? ReadStart(string? chosen, DateOnly today) =>
        DateOnly.TryParseExact(chosen, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Math.Abs(day.DayNumber - today.DayNumber) <= 366
            ? day
            : null;

    /// <summary>Such as <c>Mon 30 Nov 2026</c>.</summary>
    public static string DayText(DateOnly day) => $"{day.ToString("ddd", CultureInfo.InvariantCulture)} {DateText.Of(day)}";

    private static string Iso(DateOnly day) => day.ToString(IsoDate, CultureInfo.InvariantCulture);

    private static string LabelOf(PlanPage page) => page switch
    {
        PlanPage.Mile => "Your mile",
        PlanPage.Day => "The day",
        PlanPage.Costs => "Costs",
        PlanPage.Training => "Training",
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No label for this page."),
    };
}
