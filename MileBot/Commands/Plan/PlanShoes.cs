namespace MileBot.Commands.Plan;

/// <summary>What a runner has to run in.</summary>
internal enum PlanShoes
{
    Trainers,
    RacingShoes,
    Spikes,
}
