using MileBot.Core.Times;

namespace MileBot.Core.Training;

/// <summary>Whom a training block is for, and what for.</summary>
/// <param name="Experience">What their legs are used to.</param>
/// <param name="Emphasis">One of <see cref="TrainingBlock.EmphasesFor"/> that experience.</param>
public sealed record TrainingAim(Experience Experience, TrainingEmphasis Emphasis)
{
    /// <summary>Their best mile, which paces are derived from; null goes by effort alone.</summary>
    public RaceTime? Best { get; init; }

    /// <summary>The mile they train for; null for none.</summary>
    public RaceTime? Target { get; init; }
}
