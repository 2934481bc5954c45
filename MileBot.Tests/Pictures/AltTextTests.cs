using MileBot.Core;
using MileBot.Core.Pacing;
using MileBot.Pictures;

namespace MileBot.Tests.Pictures;

/// <summary>Who can't see a picture is told what it shows.</summary>
public class AltTextTests
{
    [Fact]
    public void A_staircase_tells_the_miles_the_way_down_and_the_goal() =>
        Samples.Studio().Draw(Samples.Staircase(goal: Samples.Time("6:30")))!.AltText.ShouldBe(
            "Ann Smith, track: 2 miles from 2 Mar 2026 to 20 Nov 2026. The personal best came down from 7:10 to 6:42.3, run on 20 Nov 2026, in 1 step. The goal is 6:30.");

    [Fact]
    public void A_staircase_of_one_mile_tells_its_day() =>
        Samples.Studio().Draw(Samples.Staircase(attempts: [Samples.Ran("2026-11-20", "14:00")]))!.AltText.ShouldBe(
            "Ann Smith, track: 1 mile on 20 Nov 2026. The personal best is 14:00, run on 20 Nov 2026.");

    [Fact]
    public void A_records_history_tells_who_broke_which_barrier_and_which_one_waits()
    {
        var men = Samples.Studio().Draw(Samples.History())!.AltText;
        men.ShouldContain("3:43.13 by Hicham El Guerrouj, 7 Jul 1999");
        men.ShouldContain("4:00 broken by Roger Bannister, 6 May 1954");

        Samples.Studio().Draw(Samples.History(sex: Sex.Women))!.AltText.ShouldContain("4:00 · still to be broken");
    }

    [Fact]
    public void Splits_tell_every_lap_and_the_quarters_of_the_record_race()
    {
        // Bannister's quarters, 6 May 1954: 57.5, 60.7, 62.3 and 58.9.
        var text = Samples.Studio().Draw(Samples.Splits("2.1 88 90 92 86"))!.AltText;
        text.ShouldStartWith("A mile in 5:58.1, even split: 9.3 m in 2.1, 400 m in 1:28.0, 400 m in 1:30.0, 400 m in 1:32.0, 400 m in 1:26.0.");
        text.ShouldEndWith("Beside it Roger Bannister 1954 (3:59.4), with quarters of 57.5, 1:00.7, 1:02.3, 58.9.");
    }

    [Fact]
    public void A_pace_card_tells_every_line() =>
        Samples.Studio().Draw(Samples.Pace("6:42", Course.RoadByQuarter))!.AltText.ShouldBe(
            "Pace card for a mile in 6:42, even pace, road, by quarter mile: ¼ mile in 1:40.5, 1:40.5 on the clock; ½ mile in 1:40.5, 3:21.0 on the clock; ¾ mile in 1:40.5, 5:01.5 on the clock; one mile in 1:40.5, 6:42.0 on the clock.");

    [Fact]
    public void A_board_tells_its_lines_ones_own_and_how_many_more_there_are()
    {
        var board = new Board("Fastest miles", "Road", [new(1, "Ann", "5:02.1", "−4.2 s"), new(2, "山田太郎", "5:10")], 1, new BoardLine(4, "Me", "6:42.3"));

        Samples.Studio().Draw(board)!.AltText.ShouldBe("Fastest miles, Road. 1. Ann 5:02.1 (−4.2 s); 2. 山田太郎 5:10; 4. Me 6:42.3. …and 1 more finisher.");
    }

    [Fact]
    public void A_goal_tells_the_way_behind_and_the_way_ahead()
    {
        Samples.Studio().Draw(Samples.Goal("6:40"))!.AltText.ShouldBe(
            "Ann Smith's goal, track: 6:30 by 1 Mar 2027. From 7:10 on 2 Jan 2026 the best has come to 6:40, run on 2 Nov 2026. That is 75 % of the way, with 10 s to go.");
        Samples.Studio().Draw(Samples.Goal("6:29.9") with { Surface = null })!.AltText.ShouldBe(
            "Ann Smith's goal: 6:30 by 1 Mar 2027. Reached. From 7:10 on 2 Jan 2026 the best has come to 6:29.9, run on 2 Nov 2026.");
    }

    [Fact]
    public void A_name_can_neither_turn_the_description_around_nor_fill_it()
    {
        var name = "\u202Eevil\n" + new string('x', 2_000);

        var text = Samples.Studio().Draw(Samples.Staircase(name))!.AltText;
        text.ShouldStartWith("evil xxx");
        text.ShouldEndWith("in 1 step.");
    }
}
