using System.Text;
using MileBot.Playground.Acting;
using ReadCalendar = Ical.Net.Calendar;

namespace MileBot.Tests.EndToEnd;

/// <summary>Planning a mile with the real bot.</summary>
public class PlanTests
{
    private const string StartMenu = "📅 Add to my calendar: start on…";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_taps_make_a_plan_in_one_message_that_nobody_else_sees()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        var plan = await club.Ana.TypeAsync("/plan", Cancellation);
        plan.IsEphemeral.ShouldBeTrue();
        plan.Text.ShouldContain("Question 1 of 5");
        plan.Text.ShouldContain("Your best of the last year is **6:42**");
        await AnswerAsync(plan, "To run it faster", "Outdoor track", "My own watch", "Trainers", "Three times a week");

        plan.Text.ShouldContain("## Your mile: a time trial");
        plan.Text.ShouldContain("- Free, flexible and repeatable");
        plan.Text.ShouldContain("- Nobody ratifies it, and nobody pulls you along");
        plan.Text.ShouldContain("Aim: under **6:30**, the next barrier from 6:42");

        await plan.PressAsync("The day", Cancellation);
        plan.Text.ShouldContain("**Pacing: even**");
        // 390 s × 400 m ÷ 1,609.344 m = 96.9 s.
        plan.Text.ShouldContain("about **1:36.9** for each 400 m");
        plan.Text.ShouldContain("1. Jog 10 to 15 minutes, easily.");
        plan.Text.ShouldContain("press at the line");

        await plan.PressAsync("Costs", Cancellation);
        plan.Text.ShouldContain("Yours can cost nothing");
        plan.Text.ShouldContain("November 2026");

        await plan.PressAsync("Training", Cancellation);
        plan.Text.ShouldContain("## 6 weeks: 400 m intervals");
        plan.Text.ShouldContain("**2** 6 × 400 m");
        plan.Text.ShouldContain("from your best of 6:42");
        await plan.ChooseAsync("Train another way", ["5 km base"], Cancellation);
        plan.Text.ShouldContain("## 8 weeks: 5 km base");
        club.Ana.Messages.Count(message => message.IsEphemeral).ShouldBe(1);
    }

    [Fact]
    public async Task The_training_goes_into_a_calendar_as_a_file_also_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);
        await AnswerAsync(plan, "To run it faster", "Outdoor track", "A race's timing");
        await club.RestartBotAsync();
        await AnswerAsync(plan, "Spikes", "Three times a week", "Training");
        await club.RestartBotAsync();

        var start = plan.Selects.Single(IsStart).Options[^1];
        var first = await plan.ChooseAsync(StartMenu, [start.Label], Cancellation);
        var again = await plan.ChooseAsync(StartMenu, [start.Label], Cancellation);

        first.IsEphemeral.ShouldBeTrue();
        plan.Text.ShouldContain("## 6 weeks: 400 m intervals");
        var calendar = Read(first);
        var events = calendar.Events.OrderBy(entry => entry.Start!.Date).ToArray();
        events.Length.ShouldBe(6 * 3 + 5);
        events.ShouldAllBe(entry => entry.IsAllDay && entry.RecurrenceRule == null);
        var monday = DateOnly.ParseExact(start.Value, "yyyy-MM-dd", null);
        monday.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        events[0].Start!.Date.ShouldBe(monday.AddDays(1));
        // The Saturday of the sixth week.
        events[^1].Start!.Date.ShouldBe(monday.AddDays(40));
        events[^1].Summary.ShouldBe("Mile training: The mile!");
        events[^1].Description!.ShouldContain("Aim: 6:30.");
        events.Count(entry => entry.Summary!.Contains("× 400 m in 1:", StringComparison.Ordinal)).ShouldBe(5);
        Read(again).Events.Select(entry => entry.Uid).ShouldBe(calendar.Events.Select(entry => entry.Uid), ignoreOrder: true);
    }

    [Fact]
    public async Task Who_comes_back_from_an_injury_gets_care_and_no_times()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);

        await AnswerAsync(plan, "To run it faster", "Park or path", "My own watch", "Trainers", "Coming back from a break", "Training");

        plan.Text.ShouldContain("## 8 weeks: Cross-training");
        plan.Text.ShouldContain("**1** cross 25 on 2 days · jog 1, walk 2 (×8) · mindful 20");
        plan.Text.ShouldContain("ask your doctor or physio first");
        plan.Text.ShouldNotContain("6:42");
        plan.Text.ShouldNotContain("repeats:");
    }

    [Fact]
    public async Task A_fourteen_minute_mile_is_trained_for_at_its_own_pace()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 14:00", Cancellation);
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);

        await AnswerAsync(plan, "To run it faster", "Outdoor track", "A friend's stopwatch", "Trainers", "Now and then");
        plan.Text.ShouldContain("Aim: under **14:00**");
        await plan.PressAsync("Training", Cancellation);

        // 840 s × 400 m ÷ 1,609.344 m = 208.8 s, to the half second.
        plan.Text.ShouldContain("400 m repeats: 3:29");
    }

    [Fact]
    public async Task Ones_own_goal_comes_before_the_next_barrier()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        await club.Ana.TypeAsync("/goal time:6:37", Cancellation);
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);
        plan.Text.ShouldContain("Your goal is **6:37**.");

        await AnswerAsync(plan, "To run it faster", "Outdoor track", "My own watch", "Trainers", "Three times a week");

        plan.Text.ShouldContain("Aim: **6:37**, your own goal");
    }

    [Fact]
    public async Task An_old_best_says_nothing_of_today()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 date:2019-05-04", Cancellation);
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);

        await AnswerAsync(plan, "To run it faster", "Outdoor track", "My own watch", "Trainers", "Now and then", "Training");

        plan.Text.ShouldContain("Your 6:42 is of 4 May 2019, too long ago to train by");
        plan.Text.ShouldNotContain("/km");
    }

    [Fact]
    public async Task One_can_go_back_and_start_over()
    {
        await using var club = await Club.OpenAsync();
        var plan = await club.Ana.TypeAsync("/plan", Cancellation);

        await AnswerAsync(plan, "To enjoy it", "A road race");
        plan.Text.ShouldContain("Question 3 of 5");
        await plan.PressAsync("◀ Back", Cancellation);
        plan.Text.ShouldContain("Question 2 of 5");
        await AnswerAsync(plan, "A road race", "A race's timing", "Trainers", "I'm just starting");
        plan.Text.ShouldContain("## Your mile: a road mile");
        await plan.PressAsync("◀ Back", Cancellation);
        plan.Text.ShouldContain("Question 5 of 5");
        await plan.PressAsync("Start over", Cancellation);
        plan.Text.ShouldContain("Question 1 of 5");
    }

    [Fact]
    public async Task It_works_in_direct_messages_by_effort()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var plan = await club.Discord.As(club.Ana.User).InDirectMessage().TypeAsync("/plan", Cancellation);

        await AnswerAsync(plan, "To run it faster", "Indoor track", "A race's timing", "Spikes", "Now and then");

        plan.Text.ShouldContain("## Your mile: an indoor mile");
        plan.Text.ShouldNotContain("6:42");
        await plan.PressAsync("Training", Cancellation);
        plan.Text.ShouldContain("plan there again, and I add paces");
        var file = await plan.ChooseAsync(StartMenu, [plan.Selects.Single(IsStart).Options[0].Label], Cancellation);
        Read(file).Events.Count.ShouldBe(18);
    }

    private static bool IsStart(SeenSelect menu) => string.Equals(menu.Placeholder, StartMenu, StringComparison.Ordinal);

    private static async Task AnswerAsync(Reply plan, params string[] buttons)
    {
        foreach (var button in buttons) await plan.PressAsync(button, Cancellation);
    }

    private static ReadCalendar Read(Reply reply)
    {
        var file = reply.Files.ShouldHaveSingleItem();
        file.FileName.ShouldBe("mile-training.ics");
        file.ContentType.ShouldStartWith("text/calendar");
        return ReadCalendar.Load(Encoding.UTF8.GetString(file.Content.Span)).ShouldNotBeNull();
    }
}
