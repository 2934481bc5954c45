using MileBot.Core.Predicting;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows predictions by three methods side by side, and how far they are apart.</summary>
internal static class PredictReply
{
    private const string NotMadeFor = "–";

    /// <summary>One line a distance.</summary>
    public static Reply All(RaceTime time, StandardDistance over, IReadOnlyList<StandardDistance> targets)
    {
        IReadOnlyList<(StandardDistance To, Prediction Prediction)> predictions = [.. targets.Select(to => (to, Prediction.Of(time, over.Length, to.Length)))];
        List<Block> blocks =
        [
            new Block.Heading(Markup.Of($"What {time} for {DistanceChoice.InWords(over)} is worth")),
            TextTable.Of([["", "Riegel", "Cameron", "VDOT"], .. predictions.Select(row => Row(row.To, row.Prediction))]),
            new Block.Paragraph(Markup.Of($"Spread: {Markup.Join(" · ", predictions.Select(row => Markup.Of($"{ShortName(row.To)} {Spread(row.Prediction)}")))}")),
        ];
        IReadOnlyList<string> far = [.. predictions.Where(row => row.Prediction.IsExtrapolation).Select(row => row.To.Name)];
        if (far.Count > 0)
        {
            blocks.Add(new Block.Paragraph(Markup.Of($"⚠ Over 8 times the distance is an extrapolation, and a guess: {string.Join(", ", far)}.")));
        }

        return new Reply([.. blocks, .. TrainingBlocks.Of(time, over.Length), Methods]);
    }

    /// <summary>One distance, with what each method was made for.</summary>
    public static Reply One(Prediction prediction, StandardDistance over, StandardDistance to)
    {
        List<Block> blocks =
        [
            new Block.Heading(Markup.Of($"{prediction.Time} for {DistanceChoice.InWords(over)}: {EstimateText.Of(prediction.Middle)} for {DistanceChoice.InWords(to)}")),
            new Block.Lines([.. prediction.Methods.Select(Line)]),
            new Block.Paragraph(Markup.Of($"Spread: {Spread(prediction)} · confidence: {Name(prediction.Confidence)}")),
        ];
        if (prediction.IsExtrapolation)
        {
            blocks.Add(new Block.Paragraph(Markup.Of($"⚠ The distances are {(decimal)prediction.Stretch:0.0} times apart. Beyond 8 times a prediction is an extrapolation, and a guess.")));
        }

        return new Reply([.. blocks, .. TrainingBlocks.Of(prediction.Time, over.Length), Methods]);
    }

    private static Block.Small Methods { get; } =
        new(Markup.Raw("Riegel 1977 (exponent 1.06), Cameron 1998, VDOT by Daniels and Gilbert 1979. They assume training for the distance."));

    private static string[] Row(StandardDistance to, Prediction prediction) =>
        [ShortName(to), .. prediction.Methods.Select(method => method.Time is { } time ? EstimateText.Of(time).Value : NotMadeFor)];

    private static Markup Line(MethodPrediction method)
    {
        var name = method.Method switch
        {
            PredictionMethod.Riegel => "Riegel",
            PredictionMethod.Cameron => "Cameron",
            PredictionMethod.DanielsGilbert => "VDOT",
            _ => throw new ArgumentOutOfRangeException(nameof(method), method.Method, "No name for this method."),
        };
        var beyond = method.OutsideRange is { } range ? Markup.Of($" ({range})") : Markup.Empty;
        return method.Time is { } time ? Markup.Of($"{name} **{EstimateText.Of(time)}**{beyond}") : Markup.Of($"{name}: no answer{beyond}");
    }

    private static Markup Spread(Prediction prediction) =>
        prediction.Spread.Seconds < 60 ? Markup.Of($"{prediction.Spread.Seconds:0.0} s") : Markup.Of($"{EstimateText.ToSecond(prediction.Spread.Size)}");

    private static string Name(PredictionConfidence confidence) => confidence switch
    {
        PredictionConfidence.High => "high",
        PredictionConfidence.Fair => "fair",
        PredictionConfidence.Low => "low",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "No name for this confidence."),
    };

    private static string ShortName(StandardDistance distance) => distance == StandardDistance.HalfMarathon ? "half" : distance.Name;
}
