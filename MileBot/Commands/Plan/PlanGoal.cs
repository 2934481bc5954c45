namespace MileBot.Commands.Plan;

/// <summary>What would make a runner glad afterwards.</summary>
internal enum PlanGoal
{
    /// <summary>To have run a mile.</summary>
    Finish,

    /// <summary>To have run it faster than before.</summary>
    Faster,

    /// <summary>To have a time that compares with anyone's.</summary>
    Official,

    /// <summary>To have had a good time.</summary>
    Enjoy,
}
