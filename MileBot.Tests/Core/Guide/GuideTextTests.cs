using MileBot.Core.Guide;

namespace MileBot.Tests.Core.Guide;

public class GuideTextTests
{
    private const string Chapter = """
        # Training
        > Warming up, and more

        <!-- a note to the editor -->

        ## Warm-up for a mile
        id: warm-up
        words: stretch, jog

        Jog first,
        then **stride**.

        ### Steps
        1. Jog
        2. Stride
           four times
        - Rest
        - Go

        ## Cool-down
        id: cool-down
        Walk a lap.
        """;

    [Fact]
    public void A_chapter_has_its_title_summary_and_topics()
    {
        var chapter = Guide(Chapter).Chapters.ShouldHaveSingleItem();

        (chapter.Title, chapter.Summary).ShouldBe(("Training", "Warming up, and more"));
        chapter.Topics.Select(topic => (topic.Id, topic.Title))
            .ShouldBe([("warm-up", "Warm-up for a mile"), ("cool-down", "Cool-down")]);
        chapter.Topics[0].Words.ShouldBe(["stretch", "jog"]);
        chapter.Topics[1].Words.ShouldBeEmpty();
    }

    [Fact]
    public void A_topic_has_paragraphs_headings_steps_and_bullets()
    {
        var blocks = Guide(Chapter).Find("warm-up")!.Blocks;

        blocks.Select(block => block.Kind)
            .ShouldBe([GuideBlockKind.Paragraph, GuideBlockKind.Heading, GuideBlockKind.Steps, GuideBlockKind.Bullets]);
        blocks[0].Lines.ShouldBe(["Jog first, then **stride**."]);
        blocks[1].Lines.ShouldBe(["Steps"]);
        blocks[2].Lines.ShouldBe(["Jog", "Stride four times"]);
        blocks[3].Lines.ShouldBe(["Rest", "Go"]);
    }

    [Fact]
    public void Blank_lines_part_paragraphs_and_comments_are_left_out()
    {
        var blocks = Guide(Chapter + "\n\nThen rest.\n<!-- not shown -->\nAnd drink.").Find("cool-down")!.Blocks;

        blocks.Select(block => block.Lines.ShouldHaveSingleItem()).ShouldBe(["Walk a lap.", "Then rest. And drink."]);
    }

    [Theory]
    [InlineData("2026. was a year")]
    [InlineData("123. is no step")]
    [InlineData("1.5 laps")]
    [InlineData(". 5 laps")]
    [InlineData("12")]
    [InlineData("-5 degrees")]
    public void What_only_looks_like_a_list_is_a_paragraph(string line) =>
        Guide(Chapter.Replace("Walk a lap.", line, StringComparison.Ordinal)).Find("cool-down")!.Blocks.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(block => block.Kind.ShouldBe(GuideBlockKind.Paragraph), block => block.Lines.ShouldBe([line]));

    [Fact]
    public void A_step_may_have_two_digits() =>
        Guide(Chapter.Replace("Walk a lap.", "12. Walk a lap.", StringComparison.Ordinal)).Find("cool-down")!.Blocks
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(GuideBlockKind.Steps);

    [Fact]
    public void Mistakes_come_file_by_file()
    {
        var problems = GuideText.Parse([new("b.md", "x"), new("a.md", "x")]).Problems;

        problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal).ShouldBe(["a.md", "b.md"]);
        problems.Select(problem => problem.File).ShouldBeInOrder();
    }

    [Fact]
    public void An_id_may_have_every_small_letter_digit_and_hyphen() =>
        Guide(Chapter.Replace("id: cool-down", "id: az-09", StringComparison.Ordinal)).Find("az-09").ShouldNotBeNull();

    [Fact]
    public void A_file_may_end_anywhere()
    {
        GuideText.Parse([new("a.md", "# A\n> b\n## C")]).Problems.Select(problem => problem.Message)
            .ShouldBe(["a topic has its id on the next line, such as id: warm-up", "the topic \"C\" has no text"], ignoreOrder: true);
        GuideText.Parse([new("a.md", "# A\n> b\n## C\nid: " + new string('c', 40) + "\nx")]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_section_goes_from_its_heading_to_the_next()
    {
        var topic = Guide(Chapter).Find("warm-up")!;

        topic.Section("steps").Select(block => block.Kind).ShouldBe([GuideBlockKind.Steps, GuideBlockKind.Bullets]);
        topic.Section("Nothing").ShouldBeEmpty();
        Guide(Chapter.Replace("- Rest", "### More\n- Rest", StringComparison.Ordinal)).Find("warm-up")!.Section("Steps")
            .ShouldHaveSingleItem().Kind.ShouldBe(GuideBlockKind.Steps);
    }

    [Fact]
    public void Chapters_come_in_the_order_of_their_files_names()
    {
        var other = Chapter.Replace("# Training", "# Racing", StringComparison.Ordinal).Replace("id: ", "id: other-", StringComparison.Ordinal);

        GuideText.Parse([new("2.md", Chapter), new("1.md", other)]).TryGetValue(out var guide, out _).ShouldBeTrue();

        guide!.Chapters.Select(chapter => chapter.Title).ShouldBe(["Racing", "Training"]);
        guide.Topics.Count().ShouldBe(4);
        guide.Find("nothing").ShouldBeNull();
    }

    [Theory]
    [InlineData("# Training\n", "Training\n", 1, "begins with its title")]
    [InlineData("> Warming up, and more", ">", 1, "what the chapter is about")]
    [InlineData("<!-- a note to the editor -->", "Stray", 4, "before the first topic")]
    [InlineData("id: warm-up\n", "", 6, "a topic has its id on the next line")]
    [InlineData("id: warm-up", "id: Warm Up", 7, "\"Warm Up\" is no id")]
    [InlineData("id: warm-up", "id: a23456789-123456789-123456789-123456789-x", 7, "at most 40")]
    [InlineData("id: cool-down", "id: warm-up", 21, "the id \"warm-up\" is taken, in training.md")]
    [InlineData("Walk a lap.", "", 20, "the topic \"Cool-down\" has no text")]
    [InlineData("Walk a lap.", "| a | b |", 22, "tables don't fit a phone")]
    [InlineData("Walk a lap.", "#### Deep", 22, "headings are ###")]
    [InlineData("Walk a lap.", "# Wrong", 22, "headings are ###")]
    [InlineData("Walk a lap.", "Walk <b>a</b> lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "Walk <@123> a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "Walk <!-- x --> a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "<b>Walk</b> a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "<!-- Walk a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "Walk <#3> a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "Walk **a** lap **", 22, "a ** has no partner")]
    [InlineData("Walk a lap.", "Walk </b> a lap.", 22, "HTML isn't shown")]
    [InlineData("Walk a lap.", "![x](https://example.org)", 22, "pictures aren't shown")]
    [InlineData("Walk a lap.", "Walk, @Everyone", 22, "mentions nobody")]
    [InlineData("Walk a lap.", "Walk, @here", 22, "mentions nobody")]
    [InlineData("Walk a lap.", "[x](http://example.org)", 22, "a link begins with https://")]
    [InlineData("Walk a lap.", "**Walk a lap.", 22, "a ** has no partner")]
    public void A_mistake_is_told_with_its_file_and_line(string right, string wrong, int line, string message)
    {
        var text = Chapter.ReplaceLineEndings("\n");
        text.ShouldContain(right);

        GuideText.Parse([new("training.md", text.Replace(right, wrong, StringComparison.Ordinal))]).TryGetValue(out var guide, out var problems).ShouldBeFalse();

        guide.ShouldBeNull();
        problems
            .ShouldContain(problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal), string.Join('\n', problems));
        problems.ShouldAllBe(problem => problem.ToString().StartsWith($"training.md, line {problem.Line}: "));
    }

    [Theory]
    [InlineData("Faster: 5 < 6 and 7 <8")]
    [InlineData("A **bold** and **bolder** word, `code` and *italics*")]
    [InlineData("[a link](https://example.org)")]
    [InlineData("2026. was a year, and 100. is no step")]
    [InlineData("5 | 6")]
    [InlineData("less is <")]
    [InlineData("12")]
    [InlineData("an arrow -->")]
    public void What_looks_odd_is_fine(string line) => GuideText.Parse([new("a.md", Chapter + "\n" + line)]).Problems
        .ShouldBeEmpty();

    [Fact]
    public void Too_long_for_a_phone_is_told_once_where_it_becomes_so()
    {
        var text = Chapter.ReplaceLineEndings("\n") + string.Concat(Enumerable.Repeat("\n" + new string('x', 500), 4));

        var problem = GuideText.Parse([new("a.md", text)]).Problems.ShouldHaveSingleItem();

        (problem.Line, problem.Message).ShouldBe((25, "the topic is too long for a phone from here on: 1500 characters fit"));
        GuideText.Parse([new("a.md", Chapter + "\n" + new string('x', 1489))]).Problems.ShouldBeEmpty();
        GuideText.Parse([new("a.md", Chapter + "\n" + new string('x', 1490))]).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Titles_and_summaries_have_their_length()
    {
        Problems("# Training", "# " + new string('x', 81)).ShouldBe(["this is 81 characters long, and 80 fit"]);
        Problems("# Training", "# " + new string('x', 80)).ShouldBeEmpty();
        Problems("> Warming up, and more", "> " + new string('x', 101)).ShouldBe(["this is 101 characters long, and 100 fit"]);
        Problems("## Cool-down", "## " + new string('x', 81)).ShouldBe(["this is 81 characters long, and 80 fit"]);

        static IEnumerable<string> Problems(string right, string wrong) =>
            GuideText.Parse([new("a.md", Chapter.Replace(right, wrong, StringComparison.Ordinal))]).Problems.Select(problem => problem.Message);
    }

    [Fact]
    public void Nothing_is_no_guide_and_an_empty_file_no_chapter()
    {
        GuideText.Parse([]).Problems.ShouldHaveSingleItem().Message.ShouldContain("no chapter");
        GuideText.Parse([new("a.md", "")]).Problems
            .ShouldContain(problem => problem.Message.StartsWith("the chapter has no topic", StringComparison.Ordinal));
        GuideText.Parse([new("a.md", "\uFEFF" + Chapter.ReplaceLineEndings("\r\n"))]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_menu_holds_25_topics_and_25_chapters()
    {
        GuideText.Parse([new("a.md", ChapterOf(25, "a"))]).Problems.ShouldBeEmpty();
        // Title and summary, then three lines a topic.
        GuideText.Parse([new("a.md", ChapterOf(26, "a"))]).Problems.ShouldHaveSingleItem()
            .ToString().ShouldBe("a.md, line 78: a menu holds 25 topics; from here on they belong in another file");

        var chapters = Enumerable.Range(10, 26).Select(i => new GuideFile($"{i}.md", ChapterOf(1, $"c{i}-"))).ToArray();
        GuideText.Parse(chapters[..25]).Problems.ShouldBeEmpty();
        GuideText.Parse(chapters).Problems.ShouldHaveSingleItem().ToString().ShouldBe("35.md, line 1: a menu holds 25 chapters, and this is one more");

        static string ChapterOf(int topics, string id) =>
            "# A\n> b\n" + string.Concat(Enumerable.Range(0, topics).Select(i => $"## Topic {i}\nid: {id}{i}\nx\n"));
    }

    private static GuideBook Guide(string text)
    {
        GuideText.Parse([new("a.md", text)]).TryGetValue(out var guide, out var problems)
            .ShouldBeTrue(string.Join('\n', problems));
        return guide!;
    }
}
