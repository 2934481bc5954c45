using MileBot.Core.Ranking;
using MileBot.Core.Times;

namespace MileBot.Tests.Core.Ranking;

public class BoardTests
{
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void Ties_share_a_place_and_the_next_place_is_left_out()
    {
        var ranking = CompetitionRanking.Rank([402, 391, 402, 415, 391, 402], time => time);

        ranking.Select(row => row.Place).ShouldBe([1, 1, 3, 3, 3, 6]);
        ranking.Select(row => row.Entry).ShouldBe([391, 391, 402, 402, 402, 415]);
    }

    [Fact]
    public void Equal_entries_stay_in_the_order_they_came_in() =>
        CompetitionRanking.Rank(["Bo 402", "Al 402", "Cy 391"], entry => int.Parse(entry[3..], System.Globalization.CultureInfo.InvariantCulture))
            .Select(row => row.Entry).ShouldBe(["Cy 391", "Bo 402", "Al 402"]);

    [Fact]
    public void Places_are_told_in_place_too()
    {
        long[] keys = [402, 391, 402, 415];
        int[] runners = [1, 2, 3, 4];
        var places = new int[4];

        CompetitionRanking.RankInPlace<long, int>(keys, runners, places);

        keys.ShouldBe([391, 402, 402, 415]);
        places.ShouldBe([1, 2, 2, 4]);
        (runners[0], runners[3]).ShouldBe((2, 4));
        runners[1..3].Order().ShouldBe([1, 3]);
        Should.Throw<ArgumentException>(() => CompetitionRanking.RankInPlace<long, int>(keys, runners, new int[3]));
        Should.Throw<ArgumentException>(() => CompetitionRanking.RankInPlace<long, int>(keys, new int[5], places))
            .Message.ShouldStartWith("There is one item and one place for each key.");
    }

    [Fact]
    public void The_fastest_board_ranks_each_runners_best_and_the_earlier_of_equals_first()
    {
        var board = Boards.Fastest(Miles("Al 6:42 0", "Bo 6:30 1", "Al 6:30 5", "Cy 7:00 2", "Al 6:35 3"));

        board.Select(row => (row.Place, row.Entry.Runner, row.Entry.Score.ToString(), row.Entry.On.DayNumber - Monday.DayNumber))
            .ShouldBe([(1, "Bo", "6:30", 1), (1, "Al", "6:30", 5), (3, "Cy", "7:00", 2)]);
    }

    [Fact]
    public void Of_equal_times_the_first_day_counts() =>
        Boards.Fastest(Miles("Al 6:30 5", "Al 6:30 1")).ShouldHaveSingleItem().Entry.On.ShouldBe(Monday.AddDays(1));

    [Fact]
    public void The_age_graded_board_leaves_out_who_cant_be_graded()
    {
        var grades = new Dictionary<string, decimal?>(StringComparer.Ordinal) { ["6:42"] = 70.5m, ["6:30"] = null, ["7:00"] = 82.1m, ["6:50"] = 70.5m, ["6:45"] = 69m };

        var board = Boards.AgeGraded(Miles("Al 6:42 3", "Bo 6:30 1", "Cy 7:00 2", "Di 6:50 1", "Al 6:45 0"), mile => grades[mile.Time.ToString()]);

        board.Select(row => (row.Place, row.Entry.Runner, row.Entry.Score))
            .ShouldBe([(1, "Cy", 82.1m), (2, "Di", 70.5m), (2, "Al", 70.5m)]);
    }

    [Fact]
    public void The_improved_board_measures_against_ones_own_best_from_before_the_period()
    {
        var board = Boards.Improved(
            Miles("Al 7:00 0", "Al 6:50 1", "Al 6:40 8", "Bo 6:00 9", "Cy 6:00 1", "Cy 6:10 9", "Di 10:00 2", "Di 9:45 8", "Di 9:50 7", "Ed 8:00 1", "Ed 7:00 15", "Flo 6:00 1", "Flo 6:00 8"),
            Monday.AddDays(7), Monday.AddDays(13));

        board.Select(row => (row.Place, row.Entry.Runner, row.Entry.Score.Before.ToString(), row.Entry.Score.After.ToString()))
            .ShouldBe([(1, "Di", "10:00", "9:45"), (2, "Al", "6:50", "6:40")]);
        board[0].Entry.Score.Percent.ShouldBe(2.5);
    }

    [Fact]
    public void Of_equal_scores_the_first_stands_first()
    {
        Boards.Improved(Miles("Al 10:00 0", "Al 9:00 9", "Bo 10:00 0", "Bo 9:00 8"), Monday.AddDays(7), Monday.AddDays(13))
            .Select(row => (row.Place, row.Entry.Runner)).ShouldBe([(1, "Bo"), (1, "Al")]);
        Boards.AgeGraded(Miles("Al 7:00 5", "Al 7:00 1"), _ => 70m).ShouldHaveSingleItem().Entry.On.ShouldBe(Monday.AddDays(1));
        Boards.Consistent(Miles("Al 7:00 0", "Al 7:00 9"), Monday, Monday.AddDays(13)).ShouldHaveSingleItem().Entry.On
            .ShouldBe(Monday.AddDays(9));
    }

    [Fact]
    public void A_period_includes_its_first_and_last_day()
    {
        Boards.Attempts(Miles("Al 7:00 0", "Al 7:00 1", "Al 7:00 2", "Al 7:00 3"), Monday.AddDays(1), Monday.AddDays(2)).ShouldHaveSingleItem().Entry.Score.ShouldBe(2);
        Boards.Improved(Miles("Al 7:00 0", "Al 6:50 1"), Monday.AddDays(1), Monday.AddDays(1)).ShouldHaveSingleItem();
        Boards.Consistent(Miles("Al 7:00 0", "Al 7:00 7"), Monday, Monday.AddDays(7)).ShouldHaveSingleItem().Entry.Score
            .ShouldBe(2);
    }

    [Fact]
    public void The_consistent_board_counts_weeks_and_the_attempts_board_miles()
    {
        var miles = Miles("Al 7:00 0", "Al 7:00 1", "Al 7:00 2", "Bo 8:00 0", "Bo 8:00 7", "Cy 9:00 3", "Cy 9:00 10");

        Boards.Consistent(miles, Monday, Monday.AddDays(13)).Select(row => (row.Place, row.Entry.Runner, row.Entry.Score))
            .ShouldBe([(1, "Bo", 2), (1, "Cy", 2), (3, "Al", 1)]);
        Boards.Attempts(miles, Monday, Monday.AddDays(13)).Select(row => (row.Place, row.Entry.Runner, row.Entry.Score))
            .ShouldBe([(1, "Al", 3), (2, "Bo", 2), (2, "Cy", 2)]);
        Boards.Attempts(miles, Monday, Monday.AddDays(13))[0].Entry.On.ShouldBe(Monday.AddDays(2));
    }

    [Theory]
    [InlineData(1, "1 2 3")]
    [InlineData(2, "4 5 6")]
    [InlineData(3, "7")]
    [InlineData(9, "7")]
    public void A_ranking_has_pages(int page, string places) =>
        string.Join(' ', RankedWindow.Page(Seven(), page, 3).Select(row => row.Place)).ShouldBe(places);

    [Fact]
    public void Pages_are_counted_and_an_empty_ranking_has_one()
    {
        RankedWindow.Pages(0, 10).ShouldBe(1);
        RankedWindow.Pages(10, 10).ShouldBe(1);
        RankedWindow.Pages(11, 10).ShouldBe(2);
        RankedWindow.Page<int>([], 1, 10).ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => RankedWindow.Page(Seven(), 0, 3)).ParamName.ShouldBe("page");
        Should.Throw<ArgumentOutOfRangeException>(() => RankedWindow.Pages(7, 0)).ParamName.ShouldBe("size");
    }

    [Theory]
    [InlineData(4, "3 4 5")]
    [InlineData(1, "1 2")]
    [InlineData(2, "1 2 3")]
    [InlineData(7, "6 7")]
    [InlineData(8, "")]
    public void A_window_is_around_one_row(int wanted, string places)
    {
        string.Join(' ', RankedWindow.Around(Seven(), entry => entry == wanted, 1).Select(row => row.Place)).ShouldBe(places);
        RankedWindow.IndexOf(Seven(), entry => entry == wanted).ShouldBe(wanted > 7 ? -1 : wanted - 1);
    }

    [Fact]
    public void A_window_of_none_is_the_row_itself()
    {
        RankedWindow.Around(Seven(), entry => entry == 4, 0).ShouldHaveSingleItem().Place.ShouldBe(4);
        Should.Throw<ArgumentOutOfRangeException>(() => RankedWindow.Around(Seven(), entry => entry == 4, -1)).ParamName
            .ShouldBe("each");
    }

    private static IReadOnlyList<Ranked<int>> Seven() => CompetitionRanking.Rank(Enumerable.Range(1, 7), key => key);

    private static MileResult<string>[] Miles(params string[] miles) =>
    [
        .. miles.Select(mile => mile.Split(' ')).Select(part =>
        {
            RaceTimeText.Parse(part[1]).TryGetValue(out var time, out _).ShouldBeTrue();
            return new MileResult<string>(part[0], time, Monday.AddDays(int.Parse(part[2], System.Globalization.CultureInfo.InvariantCulture)));
        }),
    ];
}
