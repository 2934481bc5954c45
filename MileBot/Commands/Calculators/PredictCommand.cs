using MileBot.Core.Predicting;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/predict 6:42</c>: what a mile is worth over other distances, and what to train at.</summary>
internal sealed class PredictCommand(OwnMarks marks) : Calculator(marks)
{
    public override CommandDeclaration Declaration { get; } = new(
        "predict", "What a time is worth over other distances, and your training paces", Purpose.WorkItOut, Availability.Anywhere, PredictOptions.All);

    protected override Reply Answer(CommandCall call)
    {
        var over = call.Choice(PredictOptions.Distance)?.Distance ?? StandardDistance.Mile;
        if (!RaceTimeText.Parse(call.Text(PredictOptions.Time), DistanceChoice.LimitsOf(over)).TryGetValue(out var time, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        if (call.Choice(PredictOptions.To) is not { Distance: var to })
        {
            return PredictReply.All(time, over, [.. PredictOptions.Distances.Where(distance => distance != over)]);
        }

        var other = over == StandardDistance.Mile ? StandardDistance.Kilometres5 : StandardDistance.Mile;
        return to == over
            ? Reply.Refusal(Markup.Of($"`to:{to.Name}` is the distance you ran, so there is nothing to predict. Try `to:{other.Name}`."))
            : PredictReply.One(Prediction.Of(time, over.Length, to.Length), over, to);
    }
}
