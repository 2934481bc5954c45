using MileBot.Core.Predicting;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Reference;

public class PublishedPredictionTests
{
    public static TheoryData<string> RaceTimes => ReferenceCase.Ids("vdot_race_times");

    public static TheoryData<string> Paces => ReferenceCase.Ids("vdot_training_paces_s");

    public static TheoryData<string> CameronCases => ReferenceCase.Ids("cameron");

    [Theory, MemberData(nameof(RaceTimes))]
    public void Vdot_gives_the_race_times_of_the_book(string id)
    {
        var published = ReferenceCase.Get(id);
        var vdot = new Vdot(published.Number("vdot"));

        foreach (var row in published.Expected.EnumerateObject())
            vdot.TimeFor(Length(row.Name)).TotalSeconds.ShouldBe(row.Value.GetDouble(), published.Tolerance(row.Name), row.Name);
    }

    [Theory, MemberData(nameof(RaceTimes))]
    public void Race_times_of_the_book_give_their_vdot_back(string id)
    {
        var published = ReferenceCase.Get(id);

        foreach (var row in published.Expected.EnumerateObject())
            Vdot.Of(RaceTime.FromSeconds(row.Value.GetDouble()), Length(row.Name)).Value
                .ShouldBe(published.Number("vdot"), 0.25, row.Name);
    }

    [Theory, MemberData(nameof(Paces))]
    public void Training_paces_are_those_of_the_book(string id)
    {
        var published = ReferenceCase.Get(id);
        var paces = TrainingPaces.For(new Vdot(published.Number("vdot")));

        foreach (var row in published.Expected.EnumerateObject())
        {
            var (kind, per) = (row.Name[0], row.Name[(row.Name.LastIndexOf('_') + 1)..]);
            var pace = kind switch
            {
                'E' => paces.Easy,
                'M' => paces.Marathon,
                'T' => paces.Threshold,
                'I' => paces.Interval,
                _ => paces.Repetition,
            };
            pace.Per(PaceLength(per)).TotalSeconds.ShouldBe(row.Value.GetDouble(), published.Tolerance(row.Name), row.Name);
        }
    }

    [Theory, MemberData(nameof(CameronCases))]
    public void Cameron_gives_the_published_times(string id)
    {
        var published = ReferenceCase.Get(id);

        Cameron.Predict(
                RaceTime.FromSeconds(published.Number("time_s")),
                Distance.FromMetres((decimal)published.Number("distance_m")),
                Distance.FromMetres((decimal)published.Number("target_m")))
            .TotalSeconds.ShouldBe(published.Expected.GetProperty("time_s").GetDouble(), published.Tolerance());
    }

    private static Distance PaceLength(string per) => per switch
    {
        "km" => Distance.FromMetres(1000),
        "mile" => Mile.Distance,
        _ => Distance.FromMetres(decimal.Parse(per, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static Distance Length(string name) => name switch
    {
        "5000 m" => StandardDistance.Kilometres5.Length,
        "10000 m" => StandardDistance.Kilometres10.Length,
        _ => StandardDistance.All.Single(distance => string.Equals(distance.Name, name, StringComparison.Ordinal)).Length,
    };
}
