using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Converting;
using MileBot.Core.Grading;
using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Shows a mark converted by each method that fits, the recommended one first.</summary>
/// <param name="Time">The time run.</param>
/// <param name="From">The distance it was run over.</param>
/// <param name="To">The distance asked for.</param>
/// <param name="Track">The indoor track it was run on; null for outdoors.</param>
internal sealed record ConvertReply(RaceTime Time, StandardDistance From, StandardDistance To, IndoorTrack? Track)
{
    public Reply Compose()
    {
        List<Block> blocks = [new Block.Heading(Markup.Of($"{Time} for {DistanceChoice.InWords(From)}{(From == To ? Markup.Empty : Markup.Of($" is worth, over {DistanceChoice.InWords(To)}"))}"))];
        if (From != To) blocks.Add(new Block.Lines([.. Conversions()]));
        if (Tracks() is { Count: > 0 } tracks) blocks.Add(new Block.Lines([Markup.Of($"On another indoor track, women / men:"), .. tracks, Markup.Of($"{IndoorTrackConversion.Source}")]));
        if (Points() is { } points) blocks.Add(new Block.Paragraph(points));
        return new Reply([.. blocks, new Block.Small(Markup.Raw("A converted mark is an estimate: it is never stored or ranked."))]);
    }

    private bool IsShortTrack => Track is not null;

    private IEnumerable<Markup> Conversions()
    {
        var women = Converter.Convert(Time, From, To, Sex.Women, IsShortTrack);
        var men = Converter.Convert(Time, From, To, Sex.Men, IsShortTrack);
        foreach (var method in women.Concat(men).Select(conversion => conversion.Method).Distinct())
        {
            var (hers, his) = (women.FirstOrDefault(found => found.Method == method), men.FirstOrDefault(found => found.Method == method));
            yield return Markup.Of($"{Times(hers?.Time, his?.Time)} · {(hers ?? his)!.Explanation}");
        }
    }

    private List<Markup> Tracks() =>
    [
        .. CalculatorOptions.TrackSize.Choices.Where(choice => choice.Value != Track).Select(choice => On(choice)).OfType<Markup>(),
    ];

    /// <summary>The time on another kind of track; null outdoors, and where no factor was published.</summary>
    private Markup? On(Choice<IndoorTrack> other) =>
        Track is { } track
        && IndoorTrackConversion.Convert(Time, From, Sex.Women, track, other.Value) is { } women
        && IndoorTrackConversion.Convert(Time, From, Sex.Men, track, other.Value) is { } men
            ? Markup.Of($"**{EstimateText.Of(women)} / {EstimateText.Of(men)}** · {other.Label}")
            : null;

    /// <summary>The points of the mark, or of what it makes where its own distance has no table; null for none.</summary>
    private Markup? Points()
    {
        var (distance, time) = ScoringTable.Find(From, IsShortTrack) is not null ? (From, Time) : (To, Converter.Convert(Time, From, To)[0].Time);
        if (ScoringTable.Find(distance, IsShortTrack) is not { } table) return null;

        var (women, men) = (table.Points(time, Sex.Women), table.Points(time, Sex.Men));
        return women == 0 ? null : Markup.Of(
            $"World Athletics points for {time} over {DistanceChoice.InWords(distance)}: women {women}, men {men} (tables of 2017 and 2022, {(IsShortTrack ? "short track" : "outdoors")})");
    }

    /// <summary>One time where both tables say the same or the method has none; else whose is whose.</summary>
    private static Markup Times(RaceTime? women, RaceTime? men)
    {
        if (women == men) return Markup.Of($"**{EstimateText.Of(women ?? default)}**");

        IEnumerable<Markup?> both = [Whose("women", women), Whose("men", men)];
        return Markup.Join(", ", both.OfType<Markup>());
    }

    private static Markup? Whose(string name, RaceTime? time) => time is { } known ? Markup.Of($"{name} **{EstimateText.Of(known)}**") : null;
}
