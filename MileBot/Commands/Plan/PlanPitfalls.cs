using MileBot.Core;
using MileBot.Core.Training;

namespace MileBot.Commands.Plan;

/// <summary>What the answers themselves warn of.</summary>
internal static class PlanPitfalls
{
    /// <summary>One line each; perhaps none.</summary>
    public static IEnumerable<string> Of(PlanAdvice advice)
    {
        var answers = advice.Answers;
        if (answers.Experience is Experience.Returning) yield return "Chasing what you once ran: this is a new start.";
        if (ShoesOf(advice) is { } shoes) yield return shoes;
        yield return (answers.Timing, advice.Kind) switch
        {
            (Timing.Watch, _) => "GPS may be off by 1 % and more: run a measured mile and press at the line.",
            (Timing.Hand, _) => "A stopwatch wants a clear signal: agree on “ready, go” and on the line.",
            (_, Surface.Trial) => "A race's timing needs a race: for a time trial a watch will do.",
            _ => "Races start on time: know where, when, and where your number is.",
        };
        if (answers.Access is PlanAccess.IndoorTrack) yield return "Tight bends and dry air: try some laps in the hall before.";
    }

    private static string? ShoesOf(PlanAdvice advice) => (advice.Answers.Shoes, advice.Answers.Access) switch
    {
        (PlanShoes.Spikes, PlanAccess.RoadRace or PlanAccess.Anywhere) => "Spikes are for tracks: wear trainers here.",
        (PlanShoes.Spikes, _) when advice.Answers.AreOfOneBuildingUp => "Spikes are hard on untrained calves: take trainers this time.",
        (PlanShoes.Spikes, _) => "Calves need to know spikes: wear them in a few short sessions first.",
        (PlanShoes.RacingShoes, _) => "Wear the light shoes in two or three sessions first.",
        _ => null,
    };
}
