using MileBot.Core.Guide;

namespace MileBot.Tests.Core.Guide;

/// <summary>The guide that ships in <c>config/guide</c>.</summary>
public class ShippedGuideTests
{
    private static readonly IReadOnlyList<GuideFile> Files =
    [
        .. Directory.GetFiles(Path.Combine(ShippedConfig.Directory, "guide"), "*.md").Select(path => new GuideFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Fact]
    public void The_guide_has_no_mistake() => GuideText.Parse(Files).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("kinds"), InlineData("track-mile"), InlineData("road-mile"), InlineData("indoor-mile"), InlineData("time-trial")]
    [InlineData("choosing"), InlineData("define-goal"), InlineData("assess-access"), InlineData("choose-timing"), InlineData("select-footwear")]
    [InlineData("plan-pace"), InlineData("pitfalls"), InlineData("pace-per-lap"), InlineData("split-distribution"), InlineData("conditions")]
    [InlineData("footwear-metric"), InlineData("tactics"), InlineData("enough"), InlineData("costs"), InlineData("carbon-plates")]
    [InlineData("plan-5k"), InlineData("plan-intervals"), InlineData("plan-cross-training"), InlineData("plan-mindful"), InlineData("recovery")]
    [InlineData("asymmetry"), InlineData("pain"), InlineData("permits"), InlineData("average-times"), InlineData("records-apart")]
    [InlineData("bannister"), InlineData("first-woman"), InlineData("drafting"), InlineData("surges"), InlineData("kick"), InlineData("starting")]
    [InlineData("without-training"), InlineData("stretching"), InlineData("hydration"), InlineData("sleep"), InlineData("mileage")]
    [InlineData("praise"), InlineData("complaints"), InlineData("every-finisher"), InlineData("warm-up")]
    public void The_guide_answers(string id) => Guide().Find(id).ShouldNotBeNull();

    [Theory]
    [InlineData("track-mile"), InlineData("road-mile"), InlineData("indoor-mile"), InlineData("time-trial")]
    public void Each_kind_of_mile_has_its_advantages_and_drawbacks(string id)
    {
        var topic = Guide().Find(id)!;

        topic.Section("Advantages").ShouldHaveSingleItem().Lines.Count.ShouldBeGreaterThanOrEqualTo(3);
        topic.Section("Drawbacks").ShouldHaveSingleItem().Lines.Count.ShouldBeGreaterThanOrEqualTo(3);
        topic.Section("Best for").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("strech", "stretching")]
    [InlineData("warmup", "warm-up")]
    [InlineData("what shoes should I wear", "shoes")]
    [InlineData("my knee hurts", "pain")]
    [InlineData("injury", "pain")]
    [InlineData("banister", "bannister")]
    [InlineData("begginer", "starting")]
    [InlineData("watchs", "watches")]
    [InlineData("carbom plates", "carbon-plates")]
    public void What_members_type_finds_what_they_mean(string typed, string id) => Guide().Search(typed)[0].Id.ShouldBe(id);

    [Fact]
    public void Prices_say_how_old_they_are() =>
        Guide().Find("costs")!.Section("How old these are").ShouldHaveSingleItem().Lines[0].ShouldContain("2026");

    [Theory]
    [InlineData("track-mile"), InlineData("road-mile"), InlineData("indoor-mile"), InlineData("time-trial"), InlineData("warm-up"), InlineData("pitfalls"), InlineData("costs")]
    [InlineData("plan-5k"), InlineData("plan-intervals"), InlineData("plan-cross-training"), InlineData("plan-mindful")]
    public void What_the_plan_draws_on_is_there(string id) => Guide().Find(id).ShouldNotBeNull();

    [Fact]
    public void Titles_fit_a_choice_and_topics_fit_a_menu()
    {
        Guide().Topics.ShouldAllBe(topic => topic.Title.Length <= 100);
        Guide().Chapters.ShouldAllBe(chapter => chapter.Topics.Count <= 25 && chapter.Summary.Length <= 100);
    }

    private static GuideBook Guide()
    {
        GuideText.Parse(Files).TryGetValue(out var guide, out var problems).ShouldBeTrue(string.Join('\n', problems));
        return guide!;
    }
}
