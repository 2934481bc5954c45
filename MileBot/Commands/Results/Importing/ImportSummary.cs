using System.Globalization;
using MileBot.Core.Times;
using MileBot.Organising.Importing;
using MileBot.Replies;

namespace MileBot.Commands.Results.Importing;

/// <summary>What logging a list would do, in a few lines.</summary>
internal static class ImportSummary
{
    private const int MostExamples = 4;

    public static IEnumerable<Markup> Lines(ImportPlan plan)
    {
        yield return plan.Miles.Count == 0
            ? Markup.Raw("**Nothing** to log.")
            : Markup.Of($"**{English.Count(plan.Miles.Count, "mile")}** to log, of {English.Count(plan.Miles.DistinctBy(mile => mile.RunnerId).Count(), "runner")}, {Days(plan.Miles)}");
        if (plan.NewGuests.Count > 0) yield return Markup.Of($"- {English.Count(plan.NewGuests.Count, "new guest")}: {Names(plan.NewGuests.Select(guest => guest.Name))}");
        if (plan.Questions.Count > 0) yield return Markup.Of($"- {English.Count(plan.Questions.Count, "name")} in doubt, asked below");
        if (plan.InLog.Count > 0) yield return Markup.Of($"- {English.Count(plan.InLog.Count, "line")} in the log already, skipped");
        if (plan.Repeated.Count > 0) yield return Markup.Of($"- {English.Count(plan.Repeated.Count, "line")} that another line says too, skipped: {Numbers(plan.Repeated.Select(line => line.Line))}");
        if (plan.LeftOut.Count > 0) yield return Markup.Of($"- {English.Count(plan.LeftOut.Count, "line")} left out by you");
        foreach (var line in Bests(plan).Concat(Doubts(plan)).Concat(Refused(plan))) yield return line;
        if (plan.Miles.Where(mile => mile.IsAnotherOfTheDay).ToList() is { Count: > 0 } again)
        {
            yield return Markup.Of($"- A second mile of the day: {Names(again.Select(mile => mile.RunnerName))}");
        }
    }

    /// <summary>A line's number, as a spreadsheet shows it.</summary>
    public static Markup Number(int line) => Markup.Raw(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Of each runner and surface the fastest; what a hidden member ran before is told to nobody.</summary>
    private static IEnumerable<Markup> Bests(ImportPlan plan)
    {
        var bests = plan.Miles
            .Where(mile => mile is { Beats: not null, IsOfHidden: false })
            .GroupBy(mile => (mile.RunnerId, mile.Mile.Surface))
            .Select(group => group.MinBy(mile => mile.Mile.Time)!)
            .ToList();
        if (bests.Count == 0) yield break;

        yield return Markup.Of($"- {English.Count(bests.Count, "new best")}:");
        foreach (var best in bests.Take(MostExamples)) yield return Markup.Of($"  - {best.RunnerName} {best.Beats ?? default(RaceTime)} → **{best.Mile.Time}**");
        if (bests.Count > MostExamples) yield return Markup.Of($"  - and {bests.Count - MostExamples} more");
    }

    private static IEnumerable<Markup> Doubts(ImportPlan plan)
    {
        var doubts = plan.Doubtful.ToList();
        if (doubts.Count == 0) yield break;

        yield return Markup.Of($"- {English.Count(doubts.Count, "mile")} doubtfully fast for the runner:");
        foreach (var doubt in doubts.Take(MostExamples))
        {
            yield return doubt.IsOfHidden
                ? Markup.Of($"  - line {Number(doubt.Line.Line)}: {doubt.RunnerName} {doubt.Mile.Time}")
                : Markup.Of($"  - line {Number(doubt.Line.Line)}: {doubt.RunnerName} {doubt.Mile.Time}, best so far {doubt.DoubtfullyFasterThan ?? default(RaceTime)}");
        }

        if (doubts.Count > MostExamples) yield return Markup.Of($"  - and {doubts.Count - MostExamples} more");
    }

    private static IEnumerable<Markup> Refused(ImportPlan plan)
    {
        if (plan.Refused.Count == 0) yield break;

        yield return Markup.Of($"- {English.Count(plan.Refused.Count, "line")} can't be logged:");
        foreach (var refused in plan.Refused.Take(MostExamples)) yield return Markup.Of($"  - line {Number(refused.Line)}: {refused.Reason}");
        if (plan.Refused.Count > MostExamples) yield return Markup.Of($"  - and {plan.Refused.Count - MostExamples} more, in the file");
    }

    private static Markup Days(IReadOnlyList<PlannedMile> miles)
    {
        var (first, last) = (miles.Min(mile => mile.Mile.RunOn), miles.Max(mile => mile.Mile.RunOn));
        return first == last ? Markup.Of($"run on {first}") : Markup.Of($"run from {first} to {last}");
    }

    private static Markup Names(IEnumerable<string> names) => Few([.. names.Distinct(StringComparer.Ordinal).Select(name => Markup.Of($"{name}"))]);

    private static Markup Numbers(IEnumerable<int> lines) => Few([.. lines.Select(Number)]);

    private static Markup Few(List<Markup> all) => all.Count <= MostExamples
        ? Markup.Join(", ", all)
        : Markup.Of($"{Markup.Join(", ", all.Take(MostExamples))} and {all.Count - MostExamples} more");
}
