using CsCheck;
using MileBot.Core;
using MileBot.Core.Conditions;
using MileBot.Core.Converting;
using MileBot.Core.Grading;
using MileBot.Core.Predicting;
using MileBot.Core.Ranking;
using MileBot.Core.Records;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Properties;

public class FormulaProperties
{
    [Fact]
    public void Vdot_and_time_undo_each_other() => Gen.Select(CoreGen.RacedMile, CoreGen.Distance).Sample((mile, distance) =>
    {
        var vdot = Vdot.Of(mile, Mile.Distance);
        return vdot.TimeFor(Mile.Distance) == mile && Math.Abs(Vdot.Of(vdot.TimeFor(distance.Length), distance.Length).Value - vdot.Value) < 0.01;
    });

    [Fact]
    public void Every_formula_there_and_back_is_the_same_time() =>
        Gen.Select(CoreGen.RacedMile, CoreGen.Distance).Sample((mile, distance) =>
    {
        var byRiegel = Riegel.Predict(Riegel.Predict(mile, Mile.Distance, distance.Length), distance.Length, Mile.Distance);
        var byCameron = Cameron.Predict(Cameron.Predict(mile, Mile.Distance, distance.Length), distance.Length, Mile.Distance);
        return Math.Abs((byRiegel - mile).Hundredths) <= 2 && Math.Abs((byCameron - mile).Hundredths) <= 2;
    });

    [Fact]
    public void A_faster_mile_predicts_faster_and_a_longer_race_takes_longer() =>
        Gen.Select(CoreGen.RacedMile, CoreGen.Distance, CoreGen.Distance).Sample((mile, one, other) =>
        {
            var slower = mile + RaceTime.FromHundredths(100);
            var prediction = Prediction.Of(mile, Mile.Distance, one.Length);
            return prediction.Methods.Zip(Prediction.Of(slower, Mile.Distance, one.Length).Methods).All(pair => pair.First.Time < pair.Second.Time)
                && (one.Length == other.Length || prediction.Methods.Zip(Prediction.Of(mile, Mile.Distance, other.Length).Methods)
                    .All(pair => pair.First.Time < pair.Second.Time == one.Length < other.Length));
        });

    [Fact]
    public void A_faster_time_never_has_fewer_points_nor_a_lower_grade() =>
        Gen.Select(CoreGen.Mile, CoreGen.Sex, CoreGen.Surface, Gen.Int[5, 100]).Sample((time, sex, surface, age) =>
        {
            var slower = time + RaceTime.FromHundredths(1);
            var table = ScoringTable.OfMile(surface);
            return table.Points(time, sex) >= table.Points(slower, sex)
                && AgeGrading.Grade(time, sex, age, surface)!.Value.Percent >= AgeGrading.Grade(slower, sex, age, surface)!.Value.Percent;
        });

    [Fact]
    public void Every_age_factor_is_a_share_and_every_standard_no_faster_than_the_open_one()
    {
        foreach (var table in Enum.GetValues<AgeTable>())
        {
            foreach (var sex in Enum.GetValues<Sex>())
            {
                var standards = Enumerable.Range(0, 120).Select(age => AgeGrading.StandardSeconds(table, sex, age)).OfType<double>().ToArray();
                standards.Length.ShouldBe(table == AgeTable.Track2023 ? 81 : 96);
                Enumerable.Range(0, 120).Select(age => AgeGrading.Factor(table, sex, age)).OfType<double>()
                    .ShouldAllBe(factor => factor > 0 && factor <= 1.0001);
            }
        }
    }

    [Fact]
    public void Conversions_there_and_back_are_the_same_time() =>
        Gen.Select(CoreGen.RacedMile, Gen.OneOf(Converter.Distances.ToArray()), CoreGen.Sex).Sample((mile, to, sex) =>
            Converter.Convert(mile, StandardDistance.Mile, to, sex).All(there =>
                Converter.Convert(there.Time, to, StandardDistance.Mile, sex).Where(back => back.Method == there.Method)
                    .All(back => Math.Abs((back.Time - mile).Hundredths) <= 2)));

    [Fact]
    public void Track_sizes_there_and_back_are_the_same_time() =>
        Gen.Select(CoreGen.RacedMile, CoreGen.Sex, Gen.OneOf(Enum.GetValues<IndoorTrack>()), Gen.OneOf(Enum.GetValues<IndoorTrack>())).Sample((mile, sex, from, to) =>
        {
            var there = IndoorTrackConversion.Convert(mile, StandardDistance.Mile, sex, from, to)!.Value;
            var back = IndoorTrackConversion.Convert(there, StandardDistance.Mile, sex, to, from)!.Value;
            return Math.Abs((back - mile).Hundredths) <= 1 && (to >= from) == (there <= mile);
        });

    [Fact]
    public void The_best_guess_lies_within_its_range() =>
        Gen.Select(CoreGen.RacedMile, Gen.Double[-20, 40], Gen.Double[0, 2286], Gen.OneOf(Enum.GetValues<IndoorTrack>()), Gen.OneOf(Enum.GetValues<Shoes>()), Gen.Bool)
            .Sample((time, temperature, altitude, track, shoes, drafted) =>
            {
                var report = ConditionsReport.Of(time, new() { TemperatureCelsius = temperature, AltitudeMetres = altitude, Track = track, Shoes = shoes, Drafted = drafted });
                return report.NeutralFastest <= report.Neutral && report.Neutral <= report.NeutralSlowest
                    && report.Effects.All(effect => Math.Abs(effect.Least.Hundredths) <= Math.Abs(effect.Best.Hundredths)
                        && Math.Abs(effect.Best.Hundredths) <= Math.Abs(effect.Most.Hundredths));
            });

    [Fact]
    public void A_place_is_one_more_than_the_number_of_better_ones() => Gen.Long[1, 20].Array[0, 60].Sample(keys =>
    {
        var ranking = CompetitionRanking.Rank(keys, key => key);
        var (sorted, places) = (keys.ToArray(), new int[keys.Length]);
        CompetitionRanking.RankInPlace<long, long>(sorted, keys.ToArray(), places);
        return ranking.All(row => row.Place == 1 + keys.Count(key => key < row.Entry))
            && ranking.Select(row => row.Place).SequenceEqual(places) && ranking.Select(row => row.Entry).SequenceEqual(sorted);
    });

    [Fact]
    public void The_next_barrier_is_not_broken_and_the_one_below_isnt_nearer() => CoreGen.Mile.Sample(time =>
        Barriers.Next(time) is not { } barrier
            ? time < Barriers.All[0]
            : barrier <= time && !Barriers.All.Any(other => other <= time && other > barrier));
}
