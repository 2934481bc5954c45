using MileBot.Core.Guide;

namespace MileBot.Tests.Core.Guide;

/// <summary>How a topic is found by what somebody typed.</summary>
public class GuideSearchTests
{
    private const string Chapter = """
        # Training
        > Warming up, and more

        ## Warm-up for a mile
        id: warm-up
        words: stretch, jog

        Jog first, then **stride** four times.

        ## Cool-down
        id: cool-down
        Walk a lap.
        """;

    [Theory]
    [InlineData("", "warm-up cool-down")]
    [InlineData(null, "warm-up cool-down")]
    [InlineData("warm-up", "warm-up")]
    [InlineData("COOL", "cool-down")]
    [InlineData("mile", "warm-up")]
    [InlineData("stre", "warm-up")]
    [InlineData("lap", "cool-down")]
    [InlineData("down", "cool-down")]
    [InlineData("a", "warm-up cool-down")]
    [InlineData("swim", "")]
    [InlineData("four", "warm-up")]
    public void Topics_are_found_by_what_was_typed(string? typed, string ids) =>
        string.Join(' ', Guide(Chapter).Search(typed).Select(topic => topic.Id)).ShouldBe(ids);

    [Fact]
    public void The_likeliest_topic_comes_first()
    {
        const string Text = """
            # A
            > b

            ## Last
            id: one
            the kick
            ## Others sidekick
            id: two
            x
            ## Words
            id: three
            words: kick
            x
            ## The kick
            id: four
            x
            ## Kick well
            id: five
            x
            """;

        Guide(Text).Search("kick").Select(topic => topic.Id).ShouldBe(["five", "four", "three", "two", "one"]);
    }

    [Theory]
    [InlineData("wramup", "warm-up")]
    [InlineData("strech", "warm-up")]
    [InlineData("strecth before", "warm-up")]
    [InlineData("colo", "cool-down")]
    [InlineData("How do I stretch, and jog?", "warm-up")]
    [InlineData("how?", "")]
    [InlineData("swim", "")]
    [InlineData("dtretch", "")]
    public void Slips_of_spelling_and_whole_questions_are_forgiven(string typed, string ids) =>
        string.Join(' ', Guide(Chapter).Search(typed).Select(topic => topic.Id)).ShouldBe(ids);

    [Fact]
    public void Who_shares_the_most_words_with_a_question_comes_first()
    {
        const string Text = """
            # A
            > b

            ## Shoes
            id: shoes
            x
            ## Racing shoes and spikes
            id: racing
            x
            """;

        Guide(Text).Search("shoes for raceing spikes").Select(topic => topic.Id).ShouldBe(["racing", "shoes"]);
    }

    [Theory]
    [InlineData("warm-up", "warm-up")]
    [InlineData(" Warm-Up ", "warm-up")]
    [InlineData("stretch", "warm-up")]
    [InlineData("cool", "cool-down")]
    public void A_topic_is_answered_where_it_was_named(string typed, string id) => Guide(Chapter).Answer(typed).ShouldNotBeNull().Id.ShouldBe(id);

    [Fact]
    public void A_guess_is_no_answer()
    {
        Guide(Chapter).Answer("strech").ShouldBeNull();
        Guide(Chapter).Answer("lap").ShouldBeNull();
        Guide(Chapter).Answer(" ").ShouldBeNull();
    }

    [Fact]
    public void What_stands_first_in_its_chapter_is_asked_most()
    {
        var other = Chapter.Replace("id: ", "id: other-", StringComparison.Ordinal);
        GuideText.Parse([new("1.md", Chapter), new("2.md", other)]).TryGetValue(out var guide, out _).ShouldBeTrue();

        guide!.MostAsked.Select(topic => topic.Id).ShouldBe(["warm-up", "other-warm-up", "cool-down", "other-cool-down"]);
        guide.ChapterOf(guide.Find("other-cool-down")!).ShouldBe(guide.Chapters[1]);
        guide.ChapterOf(Guide(Chapter).Find("warm-up")! with { Id = "elsewhere" }).ShouldBeNull();
    }

    private static GuideBook Guide(string text)
    {
        GuideText.Parse([new("a.md", text)]).TryGetValue(out var guide, out var problems)
            .ShouldBeTrue(string.Join('\n', problems));
        return guide!;
    }
}
