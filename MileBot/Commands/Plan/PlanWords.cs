using MileBot.Core.Training;

namespace MileBot.Commands.Plan;

/// <summary>Words for the values of the plan.</summary>
internal static class PlanWords
{
    public static string Title(TrainingEmphasis emphasis) => emphasis switch
    {
        TrainingEmphasis.Base => "5 km base",
        TrainingEmphasis.Intervals => "400 m intervals",
        TrainingEmphasis.CrossTraining => "Cross-training",
        TrainingEmphasis.Mindful => "Mindful running",
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, "No title for this emphasis."),
    };

    public static string BestFor(TrainingEmphasis emphasis) => emphasis switch
    {
        TrainingEmphasis.Base => "For starting out, and as a base for everything else",
        TrainingEmphasis.Intervals => "For a time goal, on legs that run already",
        TrainingEmphasis.CrossTraining => "For sore legs, and for coming back",
        TrainingEmphasis.Mindful => "For a busy head, and the joy of it",
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, "No words for this emphasis."),
    };

    /// <summary>The guide's topic on it.</summary>
    public static string TopicOf(TrainingEmphasis emphasis) => emphasis switch
    {
        TrainingEmphasis.Base => "plan-5k",
        TrainingEmphasis.Intervals => "plan-intervals",
        TrainingEmphasis.CrossTraining => "plan-cross-training",
        TrainingEmphasis.Mindful => "plan-mindful",
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, "No topic for this emphasis."),
    };
}
