using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Organising.Importing;

/// <summary>Works out what logging an uploaded list would do.</summary>
internal sealed class ImportPlanner
{
    private readonly ulong importId;
    private readonly IReadOnlyDictionary<ulong, ImportRunner> known;
    private readonly ImportRules rules;
    private readonly Dictionary<string, ImportRunner> guests = new(StringComparer.Ordinal);
    private readonly HashSet<(ulong Runner, DateOnly Day, Surface Surface, RaceTime Time)> seen = [];
    private readonly HashSet<(ulong Runner, DateOnly Day)> days = [];
    private readonly List<PlannedMile> miles = [];
    private readonly List<SheetProblem> refused = [];
    private readonly List<ImportLine> inLog = [];
    private readonly List<ImportLine> repeated = [];

    private ImportPlanner(ulong importId, IReadOnlyDictionary<ulong, ImportRunner> known, ImportRules rules) =>
        (this.importId, this.known, this.rules) = (importId, known, rules);

    /// <summary>Makes the plan.</summary>
    /// <param name="importId">The import: new guests have their ids by it, so that the same list makes the same guests.</param>
    /// <param name="lines">The lines, in the order of the file.</param>
    /// <param name="known">The members and guests whom lines are for. One who is missing has gone since, and is a new guest.</param>
    /// <param name="rules">What is asked of any mile.</param>
    public static ImportPlan Plan(ulong importId, IReadOnlyList<ImportLine> lines, IReadOnlyDictionary<ulong, ImportRunner> known, ImportRules rules)
    {
        var planner = new ImportPlanner(importId, known, rules);
        foreach (var line in lines) planner.Add(line);
        return new ImportPlan
        {
            Miles = planner.miles,
            NewGuests = [.. planner.miles.Where(mile => mile.IsOfNewGuest).Select(mile => planner.guests[mile.Line.NameKey]).DistinctBy(guest => guest.Id)],
            Questions = [.. lines.Where(line => line.Choice is LineChoice.Asked).GroupBy(line => line.NameKey, StringComparer.Ordinal).Select(group => group.ToList())],
            Refused = planner.refused,
            InLog = planner.inLog,
            Repeated = planner.repeated,
            LeftOut = [.. lines.Where(line => line.Choice is LineChoice.LeftOut)],
        };
    }

    private void Add(ImportLine line)
    {
        if (line.Choice is LineChoice.Asked or LineChoice.LeftOut) return;

        if (line.Mile is not { } mile)
        {
            refused.Add(new SheetProblem(line.Line, line.Name, line.Problem ?? ""));
            return;
        }

        var runner = line.RunnerId is { } id && known.TryGetValue(id, out var found) ? found : GuestOf(line, mile);
        if (rules.WhyTooFast(mile.Time, mile.Surface, runner.Category) is { } reason)
        {
            refused.Add(new SheetProblem(line.Line, line.Name, reason));
        }
        else if (!seen.Add((runner.Id, mile.RunOn, mile.Surface, mile.Time)))
        {
            repeated.Add(line);
        }
        else if (runner.Miles.Contains(new ImportRunner.LoggedMile(mile.Surface, mile.Time, mile.RunOn)))
        {
            inLog.Add(line);
        }
        else
        {
            miles.Add(Planned(line, mile, runner));
        }
    }

    private PlannedMile Planned(ImportLine line, SheetMile mile, ImportRunner runner) => new(line, runner.Id, runner.Name)
    {
        IsOfHidden = runner.IsHidden,
        IsOfNewGuest = !known.ContainsKey(runner.Id),
        DoubtfullyFasterThan = runner.Fastest is { } fastest && rules.IsDoubtful(mile.Time, fastest) ? fastest : null,
        IsAnotherOfTheDay = !days.Add((runner.Id, mile.RunOn)) || runner.Miles.Any(other => other.RunOn == mile.RunOn),
        Beats = runner.FastestOn(mile.Surface) is { } best && mile.Time < best ? best : null,
    };

    /// <summary>The guest whom a line makes, or another line of the same name has made.</summary>
    private ImportRunner GuestOf(ImportLine line, SheetMile mile)
    {
        if (!guests.TryGetValue(line.NameKey, out var guest)) guest = new ImportRunner(MadeId.Of(importId, line.Line), line.Name, mile.Category, []);
        return guests[line.NameKey] = guest.Category is null ? guest with { Category = mile.Category } : guest;
    }
}
