namespace MileBot.Commands.Plan;

/// <summary>A question of the plan.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Hint">A line that helps to answer it.</param>
/// <param name="Answers">What can be answered, on buttons; in the order of the values that they stand for.</param>
internal sealed record PlanQuestion(string Text, string Hint, IReadOnlyList<string> Answers)
{
    /// <summary>All questions, in the order in which they are asked.</summary>
    public static IReadOnlyList<PlanQuestion> All { get; } =
    [
        new("What would make you glad afterwards?", "One goal is enough.", ["To finish a mile", "To run it faster", "An official time", "To enjoy it"]),
        new("Where could you run it?", "The best you can get to.", ["Outdoor track", "Indoor track", "A road race", "Park or path"]),
        new("Who times you?", "A phone is a watch.", ["My own watch", "A friend's stopwatch", "A race's timing"]),
        new("What will you wear?", "Nothing new on the day. What you have will do.", ["Trainers", "Light racing shoes", "Spikes"]),
        new("How much do you run?", "Be kind to your legs.", ["I'm just starting", "Coming back from a break", "Now and then", "Three times a week"]),
    ];
}
