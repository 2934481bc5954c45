using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Times;
using MileBot.Pictures;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary><c>/pace 6:00</c>: the splits to aim at.</summary>
internal sealed class PaceCommand(OwnMarks marks, PictureStudio studio) : Calculator(marks), ICommand
{
    private const string CommandName = "pace";
    private const string CardAction = "card";

    public override CommandDeclaration Declaration { get; } = new(
        CommandName, "A split card for a goal: what to run each lap in", Purpose.WorkItOut, Availability.Anywhere, PaceOptions.All);

    /// <summary>The button that shows the even splits of a time: <c>pace/card/{hundredths}/{surface}</c>.</summary>
    public static ComponentId CardId(RaceTime time, Surface surface) => ComponentId.Of(CommandName, CardAction, time.Hundredths, surface);

    /// <summary>Shows a card to the one who pressed: anyone may, and nobody's message changes.</summary>
    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => Task.FromResult(
        press.Component is { Action: CardAction } id && id.Number(0) is { } hundredths && id.Name<Surface>(1) is { } surface
            ? Show(SplitCard.For(RaceTime.FromHundredths(hundredths), CourseOf(surface, null), PacingStrategy.Even)) with { IsPrivate = true }
            : ComponentPress.Outdated);

    protected override Reply Answer(CommandCall call)
    {
        if (!RaceTimeText.Parse(call.Text(PaceOptions.Goal)).TryGetValue(out var goal, out var problem))
        {
            return Reply.Refusal(Markup.Raw(problem.Advice));
        }

        var (surface, unit) = (call.Choice(SharedOptions.Surface), call.Choice(PaceOptions.Unit));
        if (unit is not null && surface is (Surface.Track or Surface.Indoor) and var track)
        {
            return Reply.Refusal(Markup.Of(
                $"`unit` is for the road; on a track the splits are taken each lap. Try `/pace goal:{goal} surface:{English.Title(track)}`, or `surface:Road` with the unit."));
        }

        if (surface is Surface.Road && unit is null && call.Caller.Locale.Units is Units.Imperial) unit = RoadUnit.QuarterMile;
        return Show(SplitCard.For(goal, CourseOf(surface, unit), call.Choice(PaceOptions.Strategy) ?? PacingStrategy.Even));
    }

    private Reply Show(SplitCard card) => PaceReply.Compose(card, studio.Draw(card));

    /// <summary>A time trial is run on a track, unless a unit of the road is asked for.</summary>
    private static Course CourseOf(Surface? surface, RoadUnit? unit) => (surface, unit) switch
    {
        (Surface.Indoor, _) => Course.Track200,
        (_, RoadUnit.QuarterMile) => Course.RoadByQuarter,
        (_, RoadUnit.Kilometre) => Course.RoadByKilometre,
        (_, RoadUnit.Metres400) or (Surface.Road, _) => Course.RoadBy400,
        _ => Course.Track400,
    };
}
