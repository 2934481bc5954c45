using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Core.Training;

namespace MileBot.Commands.Plan;

/// <summary>What the answers of a plan lead to.</summary>
/// <param name="Answers">All answers.</param>
/// <param name="Runner">Whose they are.</param>
internal sealed record PlanAdvice(PlanAnswers Answers, PlanRunner Runner)
{
    /// <summary>Which kind of mile to run.</summary>
    public Surface Kind => (Answers.Goal, Answers.Access, Answers.Timing) switch
    {
        (_, PlanAccess.Anywhere, _) => Surface.Trial,
        (PlanGoal.Official, _, _) => OfRace,
        (PlanGoal.Finish or PlanGoal.Enjoy, PlanAccess.RoadRace, _) => Surface.Road,
        (PlanGoal.Finish, _, _) => Surface.Trial,
        (_, _, Timing.Automatic) => OfRace,
        _ => Surface.Trial,
    };

    /// <summary>The mile that could come after it; null for the same again.</summary>
    public Surface? Next => Kind is not Surface.Trial ? Surface.Trial : Answers.Access is PlanAccess.Anywhere ? null : OfRace;

    public PacingStrategy Strategy => (Answers.Goal, Answers.AreOfOneBuildingUp) switch
    {
        (_, true) or (PlanGoal.Finish or PlanGoal.Enjoy, _) => PacingStrategy.Negative,
        (PlanGoal.Official, _) when Kind is not Surface.Trial => PacingStrategy.Kick,
        _ => PacingStrategy.Even,
    };

    /// <summary>What to train with, until another way is chosen.</summary>
    public TrainingEmphasis Emphasis => (Answers.Experience, Answers.Goal) switch
    {
        (Experience.New or Experience.Returning, PlanGoal.Enjoy) => TrainingEmphasis.Mindful,
        (Experience.Returning, _) => TrainingEmphasis.CrossTraining,
        (Experience.New, _) => TrainingEmphasis.Base,
        (_, PlanGoal.Finish) => TrainingEmphasis.Base,
        (_, PlanGoal.Enjoy) => TrainingEmphasis.Mindful,
        _ => TrainingEmphasis.Intervals,
    };

    /// <summary>The time to aim at: their own goal, else the next barrier. Null where no time is wanted, or no best is known.</summary>
    /// <remarks>Who starts or comes back has no time to chase: the mile itself is the goal.</remarks>
    public RaceTime? Target =>
        Answers.AreOfOneBuildingUp || Answers.Goal is PlanGoal.Finish or PlanGoal.Enjoy ? null
        : Runner.Goal ?? (Runner.Best is { } best ? Barriers.Next(best) : null);

    /// <summary>The training block of an emphasis.</summary>
    public TrainingBlock BlockOf(TrainingEmphasis emphasis) =>
        TrainingBlock.For(new TrainingAim(Answers.Experience, emphasis) { Best = Runner.Best, Target = Target });

    private Surface OfRace => Answers.Access switch
    {
        PlanAccess.OutdoorTrack => Surface.Track,
        PlanAccess.IndoorTrack => Surface.Indoor,
        PlanAccess.RoadRace => Surface.Road,
        _ => Surface.Trial,
    };
}
