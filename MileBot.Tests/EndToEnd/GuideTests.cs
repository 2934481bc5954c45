namespace MileBot.Tests.EndToEnd;

/// <summary>The guide, asked through the real bot.</summary>
public class GuideTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_walks_from_the_chapters_to_a_topic_and_back_in_one_message()
    {
        await using var club = await Club.OpenAsync();
        var guide = await club.Ana.TypeAsync("/guide", Cancellation);

        guide.IsEphemeral.ShouldBeFalse();
        guide.Text.ShouldContain("A mile runner's guide");
        guide.Selects[0].Options.Count.ShouldBe(8);

        await guide.ChooseAsync("Open a chapter", ["Training"], Cancellation);
        guide.Text.ShouldContain("- Warm-up for a mile");
        await guide.ChooseAsync("Open a topic", ["Warm-up for a mile"], Cancellation);
        guide.Text.ShouldContain("1. Jog 10 to 15 minutes, easily.");
        await club.RestartBotAsync();
        await guide.ChooseAsync("More: Training", ["Start by walking and jogging"], Cancellation);
        guide.Text.ShouldContain("Never run a mile? Walk one.");
        await guide.PressAsync("◀ All chapters", Cancellation);
        guide.Text.ShouldContain("A mile runner's guide");
        club.Ana.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_word_is_enough_and_what_else_fits_is_offered()
    {
        await using var club = await Club.OpenAsync();

        var answer = await club.Ana.TypeAsync("/guide topic:injury", Cancellation);

        answer.IsEphemeral.ShouldBeFalse();
        answer.Text.ShouldContain("## Pain signals");
        answer.Selects.ShouldHaveSingleItem().Options.Select(option => option.Label).ShouldContain("Alternative: cross-training", StringComparer.Ordinal);
        (await club.Ana.TypeAsync("/guide topic:pain private:true", Cancellation)).IsEphemeral.ShouldBeTrue();
        var spoken = await club.Ana.TypeAsync("/guide topic:first-woman", Cancellation);
        spoken.Text.ShouldContain($"</record:{club.Discord.Commands.Of().Single(command => string.Equals(command.Name, "record", StringComparison.Ordinal)).Id}> women");
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_asked_back_and_the_unknown_gets_the_chapters()
    {
        await using var club = await Club.OpenAsync();

        var slip = await club.Ana.TypeAsync("/guide topic:strech", Cancellation);
        slip.IsEphemeral.ShouldBeTrue();
        slip.Text.ShouldContain("“strech”");
        await slip.ChooseAsync("Closest topics", ["Stretching"], Cancellation);
        slip.Text.ShouldContain("Before a mile, move");

        var unknown = await club.Ana.TypeAsync("/guide topic:@everyone **zzz**", Cancellation);
        unknown.IsEphemeral.ShouldBeTrue();
        unknown.Text.ShouldContain("nothing on “\\@everyone \\*\\*zzz\\*\\*”");
        unknown.Pinged.IsNobody.ShouldBeTrue();
        unknown.Selects.ShouldHaveSingleItem().Options.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Anybody_elses_turn_of_the_page_is_a_copy_for_them_alone()
    {
        await using var club = await Club.OpenAsync();
        var guide = await club.Ana.TypeAsync("/guide", Cancellation);

        var copy = await guide.Message!.SeenBy(club.Join("Bo").User).ChooseAsync("Open a chapter", ["Racing"], Cancellation);

        copy.IsEphemeral.ShouldBeTrue();
        copy.Text.ShouldContain("## Racing");
        guide.Text.ShouldContain("A mile runner's guide");
        await copy.ChooseAsync("Open a topic", ["The kick"], Cancellation);
        copy.Text.ShouldContain("## The kick");
        copy.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task Topics_are_offered_while_one_types()
    {
        await using var club = await Club.OpenAsync();

        var most = await club.Ana.SuggestAsync("/guide topic:", Cancellation);
        most.Count.ShouldBe(25);
        most[0].Name.ShouldBe("The four kinds compared");
        (await club.Ana.SuggestAsync("/guide topic:spik", Cancellation)).Select(offer => offer.Name).ShouldContain("Shoes", StringComparer.Ordinal);
        (await club.Ana.SuggestAsync("/guide topic:wramup", Cancellation))[0].Name.ShouldBe("Warm-up for a mile");
        (await club.Ana.SuggestAsync("/guide topic:zzzz", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_works_in_direct_messages()
    {
        await using var club = await Club.OpenAsync();

        var answer = await club.Discord.As(club.Ana.User).InDirectMessage().TypeAsync("/guide topic:costs", Cancellation);

        answer.Text.ShouldContain("**$100–180**");
        answer.Text.ShouldContain("November 2026");
    }
}
