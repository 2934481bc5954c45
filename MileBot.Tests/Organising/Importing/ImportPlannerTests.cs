using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Importing;
using MileBot.Storage;

namespace MileBot.Tests.Organising.Importing;

public class ImportPlannerTests
{
    private const ulong Import = 1_000;
    private const ulong Ana = 7;

    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly ImportRules Rules = new((time, _, _) => time.Hundredths < 20_000 ? "too fast" : null, (time, best) => time.Hundredths * 10 < best.Hundredths * 8);

    [Fact]
    public void What_is_in_the_log_or_twice_in_the_list_is_skipped_and_another_time_of_the_day_is_told()
    {
        var plan = Plan(Mile(2, "Ana", 40_200, Ana), Mile(3, "Ana", 40_200, Ana), Mile(4, "Ana", 41_000, Ana), Mile(5, "Ana", 41_000, Ana, Surface.Road));

        plan.InLog.Select(line => line.Line).ShouldBe([2]);
        plan.Repeated.Select(line => line.Line).ShouldBe([3]);
        plan.Miles.Select(mile => (mile.Mile.Line, mile.IsAnotherOfTheDay)).ShouldBe([(4, true), (5, true)]);
    }

    [Fact]
    public void A_best_is_one_against_the_log_on_its_surface_and_a_jump_one_against_all_of_it()
    {
        Plan(Mile(2, "Ana", 40_000, Ana), Mile(3, "Ana", 39_000, Ana, Surface.Road)).Miles.Select(mile => mile.Beats?.Hundredths).ShouldBe([40_200, null]);
        Plan(Mile(2, "Ana", 32_000, Ana)).Doubtful.Single().DoubtfullyFasterThan!.Value.Hundredths.ShouldBe(40_200);
    }

    [Fact]
    public void A_doubtful_mile_is_logged_only_where_that_is_said()
    {
        var plan = Plan(Mile(2, "Ana", 32_000, Ana), Mile(3, "Bo", 32_000));

        plan.ToLog(withDoubtful: false).Select(mile => mile.Mile.Line).ShouldBe([3]);
        plan.ToLog(withDoubtful: true).Count.ShouldBe(2);
    }

    [Fact]
    public void Lines_of_one_unknown_name_make_one_guest_with_what_they_say_of_them()
    {
        var second = Mile(3, "silva BO", 41_000);
        var plan = Plan(Mile(2, "Bo Silva", 40_000), second with { Mile = second.Mile! with { Category = Category.Men } });

        var guest = plan.NewGuests.Single();
        guest.Name.ShouldBe("Bo Silva");
        guest.Category.ShouldBe(Category.Men);
        MadeId.IsMade(guest.Id).ShouldBeTrue();
        plan.Miles.ShouldAllBe(mile => mile.RunnerId == guest.Id && mile.IsOfNewGuest);
    }

    [Fact]
    public void Who_is_gone_since_they_were_matched_is_a_guest_by_name() => Plan(Mile(2, "Cy", 40_000, runner: 99)).NewGuests.Single().Name.ShouldBe("Cy");

    [Fact]
    public void Faster_than_the_record_is_refused_and_what_was_asked_or_left_out_is_not_logged()
    {
        var plan = Plan(
            Mile(2, "Ana", 15_000, Ana),
            Mile(3, "Bo", 40_000) with { Choice = LineChoice.Asked },
            Mile(4, "bo", 41_000) with { Choice = LineChoice.Asked },
            Mile(5, "Cy", 40_000) with { Choice = LineChoice.LeftOut },
            new ImportLine(6, "Di", LineChoice.Unreadable) { Problem = "no time" });

        plan.Miles.ShouldBeEmpty();
        plan.Refused.Select(refused => (refused.Line, refused.Reason)).ShouldBe([(2, "too fast"), (6, "no time")]);
        plan.Questions.Single().Select(line => line.Line).ShouldBe([3, 4]);
        plan.LeftOut.Single().Line.ShouldBe(5);
    }

    private static ImportPlan Plan(params ImportLine[] lines)
    {
        var ana = new ImportRunner(Ana, "Ana", Category.Women, [new(Surface.Trial, RaceTime.FromHundredths(40_200), Day)]);
        return ImportPlanner.Plan(Import, lines, new Dictionary<ulong, ImportRunner> { [Ana] = ana }, Rules);
    }

    private static ImportLine Mile(int line, string name, long hundredths, ulong? runner = null, Surface surface = Surface.Trial) =>
        new(line, name, runner is null ? LineChoice.Guest : LineChoice.Matched)
        {
            RunnerId = runner,
            Mile = new SheetMile(line, name, RaceTime.FromHundredths(hundredths), Day, surface),
        };
}
