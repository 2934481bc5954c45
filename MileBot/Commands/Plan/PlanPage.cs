namespace MileBot.Commands.Plan;

/// <summary>A page of the finished plan: each is about a phone's screen.</summary>
internal enum PlanPage
{
    /// <summary>Which kind of mile, and why.</summary>
    Mile,

    /// <summary>The day itself: pacing, warm-up, pitfalls.</summary>
    Day,

    /// <summary>What it costs.</summary>
    Costs,

    /// <summary>The training block.</summary>
    Training,
}
