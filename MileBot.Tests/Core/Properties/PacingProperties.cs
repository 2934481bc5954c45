using CsCheck;
using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Core.Splits;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Properties;

public class PacingProperties
{
    [Fact]
    public void Splits_add_up_to_the_goal_exactly_and_every_one_takes_time() =>
        Gen.Select(CoreGen.Mile, CoreGen.Course, CoreGen.Strategy, Gen.OneOf(1, 10, 100)).Sample((goal, course, strategy, unit) =>
        {
            var card = SplitCard.For(goal, course, strategy, unit);
            var sum = card.Splits.Aggregate(default(RaceTime), (total, split) => total + split.Time);
            var length = card.Splits.Aggregate(default(Distance), (total, split) => total + split.Length);
            return sum == goal && length == Mile.Distance && card.Splits[^1].Elapsed == goal
                && card.Splits.All(split => split.Time.Hundredths > 0)
                && card.Splits.SkipLast(1).All(split => split.Elapsed.Hundredths % unit == 0);
        });

    [Fact]
    public void The_model_starts_at_nothing_ends_with_all_and_never_turns_back() =>
        Gen.Select(CoreGen.Strategy, Gen.Double[0, 0.2], Gen.Double[0, 0.5], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((strategy, half, kick, a, b) =>
        {
            var model = new PacingModel(half, kick, Mile.Lap);
            var (early, late) = (Math.Min(a, b), Math.Max(a, b));
            return Math.Abs(model.TimeShare(strategy, 0)) < 1e-12 && Math.Abs(model.TimeShare(strategy, 1) - 1) < 1e-12
                && model.TimeShare(strategy, early) <= model.TimeShare(strategy, late) + 1e-12;
        });

    [Fact]
    public void A_card_analysed_shows_the_strategy_it_was_made_with() =>
        Gen.Select(CoreGen.RacedMile, CoreGen.Strategy).Sample((goal, strategy) =>
        {
            var card = SplitCard.For(goal, Course.Track400, strategy, 1);
            var analysis = SplitAnalysis.Of(LapList.Of(card.Splits.Select(split => new Lap(split.Length, split.Time))));
            return analysis.Total == goal && analysis.Shape == strategy switch
            {
                PacingStrategy.Even => SplitShape.Even,
                PacingStrategy.Positive => SplitShape.Positive,
                _ => SplitShape.Negative,
            };
        });

    [Fact]
    public void Even_pace_is_never_slower_than_what_was_run() => Gen.Long[6_000, 12_000].Array[4].Sample(quarters =>
    {
        var analysis = SplitAnalysis.Of(LapList.Of(quarters.Select(time => new Lap(Mile.Quarter, RaceTime.FromHundredths(time)))));
        return analysis.Cost.Hundredths >= 0 && analysis.FirstHalf + analysis.SecondHalf == analysis.Total;
    });

    [Fact]
    public void Laps_are_read_alike_single_and_cumulative() => Gen.Long[700, 1_000].Array[4].Sample(tenths =>
    {
        var cumulative = tenths.Select((_, i) => tenths.Take(i + 1).Sum());
        return Read(tenths) is { } single && Read(cumulative) is { } summed && single.Laps.SequenceEqual(summed.Laps)
            && single.Total.Hundredths == tenths.Sum() * 10;

        static LapList? Read(IEnumerable<long> tenths)
        {
            var text = string.Join(' ', tenths.Select(time => FormattableString.Invariant($"{time / 10}.{time % 10}")));
            return LapListText.Parse(text, Surface.Track).TryGetValue(out var laps, out _) ? laps : null;
        }
    });

    [Fact]
    public void No_text_of_laps_throws() =>
        Gen.Select(Gen.Char["0123456789:., /-+"].Array[0, 40], CoreGen.Surface).Sample((signs, surface) =>
        LapListText.Parse(new string(signs), surface).TryGetValue(out var laps, out var problem)
            ? TimeLimits.Mile.Allow(laps.Total)
            : problem.Advice.Length > 0);
}
