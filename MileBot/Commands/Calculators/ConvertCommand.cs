using MileBot.Core.Conditions;
using MileBot.Core.Converting;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/convert time:4:35 from:1500 m to:mile</c>: one mark as another, by named methods.</summary>
internal sealed class ConvertCommand(OwnMarks marks) : Calculator(marks)
{
    private static readonly TextOption Time = new("time", "The time you ran, such as 6:42 or 6:42.3", CalculatorOptions.MaxTimeLength) { IsRequired = true, Suggests = true };

    private static readonly ChoiceOption<DistanceChoice> From =
        DistanceChoice.Option("from", "The distance you ran", Converter.Distances) with { IsRequired = true };

    private static readonly ChoiceOption<DistanceChoice> To =
        DistanceChoice.Option("to", "The distance to convert to; the same one, for another indoor track", Converter.Distances) with { IsRequired = true };

    public override CommandDeclaration Declaration { get; } = new(
        "convert", "Convert between 1500 m, 1600 m, the mile and indoor tracks", Purpose.WorkItOut, Availability.Anywhere,
        [Time, From, To, CalculatorOptions.TrackSize, SharedOptions.Private]);

    protected override Reply Answer(CommandCall call)
    {
        var from = call.Choice(From)?.Distance ?? StandardDistance.Mile;
        var to = call.Choice(To)?.Distance ?? StandardDistance.Mile;
        if (!RaceTimeText.Parse(call.Text(Time), DistanceChoice.LimitsOf(from)).TryGetValue(out var time, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        var track = call.Choice(CalculatorOptions.TrackSize);
        return from == to && Refuse(from, track) is { } refusal ? refusal : new ConvertReply(time, from, to, track).Compose();
    }

    /// <summary>Why a distance can't be converted to itself; null where it can, from one kind of track to the others.</summary>
    private static Reply? Refuse(StandardDistance distance, IndoorTrack? track)
    {
        var other = distance == StandardDistance.Mile ? StandardDistance.Metres1500 : StandardDistance.Mile;
        if (track is not { } known)
        {
            return Reply.Refusal(Markup.Of(
                $"`from` and `to` are both {distance.Name}. Try `to:{other.Name}`, or say the `track-size` it was run on to convert to other indoor tracks."));
        }

        return Enum.GetValues<IndoorTrack>().Any(to => to != known && IndoorTrackConversion.Factor(distance, Core.Sex.Women, known, to) is not null)
            ? null
            : Reply.Refusal(Markup.Of(
                $"The NCAA published no factor for {distance.Name} from `{CalculatorOptions.TrackSize.Choices.First(choice => choice.Value == known).Label}`. Try `to:{other.Name}`."));
    }
}
