using System.Text;
using MileBot.Commands;
using MileBot.Commands.Plan;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Core.Training;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Tests.Core;
using NodaTime;

namespace MileBot.Tests.Commands;

/// <summary>Every way through the questions of <c>/plan</c>.</summary>
public class PlanCombinationTests
{
    private const ulong Owner = ulong.MaxValue;
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PlanReply Replies = new(ShippedConfig.Guide, Mentions());

    private static readonly PlanRunner[] Runners =
    [
        PlanRunner.Unknown, Runner(6, 42), Runner(14, 0), Runner(24, 59), Runner(3, 43), PlanRunner.Of([Best(6, 42, Today.AddDays(-400))], null, Today),
        PlanRunner.Of([Best(6, 42, Today)], Goal(due: null), Today), PlanRunner.Of([], Goal(due: Today.AddDays(100)), Today),
    ];

    /// <summary>All complete answers.</summary>
    private static readonly PlanAnswers[] All = [.. Complete(PlanAnswers.None)];

    [Fact]
    public void There_is_a_question_for_every_beginning_and_it_fits_a_message()
    {
        foreach (var answers in Beginnings(PlanAnswers.None))
        {
            foreach (var runner in Runners) MessageLimits.Check(PlanReply.Question(Owner, answers, runner));
        }
    }

    [Fact]
    public void There_are_as_many_ways_as_the_answers_make() => All.Length.ShouldBe(4 * 4 * 3 * 3 * 4);

    [Theory]
    [InlineData("Metric")]
    [InlineData("Imperial")]
    public void Every_page_of_every_plan_fits_a_message(string units)
    {
        var request = Request(Enum.Parse<Units>(units));
        foreach (var (advice, emphasis) in Plans())
        {
            foreach (var page in Enum.GetValues<PlanPage>()) MessageLimits.Check(Replies.Page(Owner, advice, emphasis, page, request));
        }
    }

    [Fact]
    public void Every_plan_makes_a_calendar_file_whose_lines_keep_to_the_standard()
    {
        var request = Request(Units.Metric);
        foreach (var (advice, emphasis) in Plans())
        {
            var block = advice.BlockOf(emphasis);
            var reply = PlanReply.File(Owner, advice, block, Today.AddDays(7), request);
            MessageLimits.Check(reply);
            var file = reply.Blocks.OfType<Block.Attachment>().Single().File;
            var lines = Encoding.UTF8.GetString(file.Bytes.Span).Split("\r\n");
            lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75).ShouldBeTrue();
            lines.Count(line => string.Equals(line, "BEGIN:VEVENT", StringComparison.Ordinal)).ShouldBe(block.Sessions.Count);
            lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count().ShouldBe(block.Sessions.Count);
        }
    }

    [Fact]
    public void A_beginner_and_who_comes_back_are_given_no_time_to_chase()
    {
        foreach (var (advice, emphasis) in Plans().Where(plan => plan.Advice.Answers.AreOfOneBuildingUp))
        {
            advice.Target.ShouldBeNull();
            advice.BlockOf(emphasis).Sessions.All(session => session is { RepeatTime: null, Pace: null }).ShouldBeTrue();
        }
    }

    [Fact]
    public void What_is_official_needs_a_race_and_a_park_never_makes_one()
    {
        foreach (var advice in All.Select(answers => new PlanAdvice(answers, PlanRunner.Unknown)))
        {
            if (advice.Answers.Access == PlanAccess.Anywhere) advice.Kind.ShouldBe(Surface.Trial);
            else if (advice.Answers.Goal == PlanGoal.Official) advice.Kind.ShouldNotBe(Surface.Trial);
        }
    }

    [Fact]
    public void The_aim_is_ones_own_goal_else_the_next_barrier()
    {
        // Barriers under ten minutes are 30 s apart: from 6:42 the next one is 6:30.
        Target("1", Runner(6, 42)).ShouldBe(RaceTime.FromMinutesAndSeconds(6, 30));
        Target("1", PlanRunner.Of([Best(6, 42, Today)], Goal(due: null), Today)).ShouldBe(RaceTime.FromMinutesAndSeconds(6, 20));
        Target("1", PlanRunner.Of([Best(6, 15, Today)], Goal(due: null), Today)).ShouldBe(RaceTime.FromMinutesAndSeconds(6));
        Target("1", PlanRunner.Unknown).ShouldBeNull();
        Target("0", Runner(6, 42)).ShouldBeNull();

        static RaceTime? Target(string goal, PlanRunner runner) => new PlanAdvice(PlanAnswers.Parse(goal + "0003")!, runner).Target;
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0030")]
    [InlineData("000000")]
    [InlineData("a")]
    [InlineData("-")]
    public void Answers_that_no_button_carries_are_none(string code) => PlanAnswers.Parse(code).ShouldBeNull();

    [Fact]
    public void The_same_plan_names_its_events_alike_and_another_otherwise()
    {
        var advice = new PlanAdvice(PlanAnswers.Parse("10003")!, Runner(6, 42));
        var faster = advice with { Runner = Runner(6, 20) };

        Uids(Owner, advice, Today).ShouldBe(Uids(Owner, faster, Today));
        Uids(Owner, advice, Today.AddDays(7)).ShouldNotBe(Uids(Owner, advice, Today));
        Uids(1, advice, Today).ShouldNotBe(Uids(Owner, advice, Today));

        static string[] Uids(ulong owner, PlanAdvice advice, DateOnly start)
        {
            var file = PlanCalendar.FileOf(owner, advice, advice.BlockOf(advice.Emphasis), start, Request(Units.Metric));
            return [.. Encoding.UTF8.GetString(file.Bytes.Span).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
        }
    }

    [Theory]
    // 60 days on is Friday 22 January 2027; eight weeks end on a Saturday, 54 days after their Monday.
    [InlineData(60, "For your goal by 22 Jan 2027, start on Mon 23 Nov 2026 at the latest.", false)]
    [InlineData(61, "For your goal by 23 Jan 2027, start on Mon 30 Nov 2026 at the latest.", true)]
    [InlineData(20, "Your goal is due by 13 Dec 2026, sooner than 8 weeks", true)]
    public void A_day_to_be_ready_by_says_when_to_start(int days, string text, bool isSaid)
    {
        var runner = PlanRunner.Of([Best(6, 42, Today)], Goal(Today.AddDays(days)), Today);
        var page = Replies.Page(Owner, new PlanAdvice(PlanAnswers.Parse("10003")!, runner), TrainingEmphasis.Base, PlanPage.Training, Request(Units.Metric));

        string.Join('\n', page.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Text.Value)).Contains(text, StringComparison.Ordinal).ShouldBe(isSaid);
    }

    [Fact]
    public void Right_on_a_barrier_is_a_moment_from_under_it()
    {
        var page = Replies.Page(Owner, new PlanAdvice(PlanAnswers.Parse("10003")!, Runner(14, 0)), TrainingEmphasis.Base, PlanPage.Training, Request(Units.Metric));

        page.Blocks.OfType<Block.Paragraph>().Last().Text.Value.ShouldContain("You stand right on 14:00");
    }

    [Theory]
    [InlineData("Metric", " /km")]
    [InlineData("Imperial", " /mile")]
    public void Paces_are_in_ones_own_units(string units, string unit)
    {
        var page = Replies.Page(Owner, new PlanAdvice(PlanAnswers.Parse("10003")!, Runner(6, 42)), TrainingEmphasis.Base, PlanPage.Training, Request(Enum.Parse<Units>(units)));

        page.Blocks.OfType<Block.Paragraph>().Last().Text.Value.ShouldContain(unit);
    }

    [Fact]
    public void A_guide_without_the_topics_of_the_plan_still_makes_one()
    {
        MileBot.Core.Guide.GuideText.Parse([new("a.md", "# A\n> b\n## C\nid: c\nx")]).TryGetValue(out var guide, out _).ShouldBeTrue();
        var replies = new PlanReply(guide!, new CommandMentions());

        foreach (var page in Enum.GetValues<PlanPage>())
            MessageLimits.Check(replies.Page(Owner, new PlanAdvice(PlanAnswers.Parse("10003")!, PlanRunner.Unknown), TrainingEmphasis.Base, page, Request(Units.Metric)));
    }

    private static IEnumerable<(PlanAdvice Advice, TrainingEmphasis Emphasis)> Plans() =>
        from answers in All
        from runner in Runners
        from emphasis in TrainingBlock.EmphasesFor(answers.Experience)
        select (new PlanAdvice(answers, runner), emphasis);

    private static IEnumerable<PlanAnswers> Beginnings(PlanAnswers answers) => answers.AreComplete
        ? []
        : PlanQuestion.All[answers.Count].Answers.SelectMany((_, i) => Beginnings(answers.With(i))).Prepend(answers);

    private static IEnumerable<PlanAnswers> Complete(PlanAnswers answers) => answers.AreComplete
        ? [answers]
        : PlanQuestion.All[answers.Count].Answers.SelectMany((_, i) => Complete(answers.With(i)));

    private static PlanRunner Runner(int minutes, int seconds) => PlanRunner.Of([Best(minutes, seconds, Today)], null, Today);

    private static StoredGoal Goal(DateOnly? due) => new(RaceTime.FromMinutesAndSeconds(6, 20), due, Today, null, null, null);

    private static RankedBest Best(int minutes, int seconds, DateOnly on) => new(Surface.Trial, RaceTime.FromMinutesAndSeconds(minutes, seconds), on, 1, 1);

    private static CommandCall Request(Units units) => new(
        1, new Caller(new Person(Owner, "Ana"), GuildId: null) { Locale = new MemberLocale(DateTimeZone.Utc, units) }, Now, new Dictionary<string, OptionValue>(StringComparer.Ordinal));

    private static CommandMentions Mentions()
    {
        var mentions = new CommandMentions();
        string[] names = ["pace", "pb", "guide", "goal", "plan", "predict", "splits"];
        mentions.Learn(names.Select(name => KeyValuePair.Create(name, ulong.MaxValue)));
        return mentions;
    }
}
