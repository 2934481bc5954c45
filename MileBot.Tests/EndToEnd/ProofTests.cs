namespace MileBot.Tests.EndToEnd;

/// <summary>Proofs: fetched at once, handed to the organisers, kept nowhere else.</summary>
public sealed class ProofTests
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D49484452");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_proof_stands_in_the_organisers_message_before_and_after_the_decision()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await VerificationTests.SetAsync(club);

        var asked = await club.Ana.WithFile("watch.png", Png, "image/png").TypeAsync("/pb 6:02 proof:watch.png", Cancellation);
        asked.IsEphemeral.ShouldBeTrue();
        asked.Text.ShouldContain("Your proof goes to them");

        var message = await VerificationTests.InQueueAsync(olu, queue, "Ana: 6:02 waits");
        message.Files.ShouldHaveSingleItem().Content.ToArray().ShouldBe(Png);
        message.AltTexts.ShouldContain(text => text == "The proof, as its runner sent it");
        await message.PressAsync("Approve", Cancellation);
        (await VerificationTests.InQueueAsync(olu, queue, "is approved")).Files.ShouldHaveSingleItem().FileName.ShouldBe("proof.png");
    }

    [Fact]
    public async Task A_proof_of_a_mile_that_needs_no_approval_is_filed_for_the_record_without_buttons_to_decide()
    {
        await using var club = await Club.OpenAsync();
        var (olu, queue) = await VerificationTests.SetAsync(club);
        await olu.TypeAsync("/settings verification place:0 mark:5:00", Cancellation);

        var logged = await club.Ana.WithFile("result.pdf", "%PDF-1.7"u8.ToArray(), "application/pdf").TypeAsync("/pb 6:42 proof:result.pdf", Cancellation);
        logged.IsEphemeral.ShouldBeFalse();
        logged.Text.ShouldContain("a first time-trial mile!");
        logged.Text.ShouldContain("for the record");

        var filed = await VerificationTests.InQueueAsync(olu, queue, "for the record");
        filed.Files.ShouldHaveSingleItem().FileName.ShouldBe("proof.pdf");
        filed.Buttons.Select(button => button.Label).ShouldBe(["Their history"]);
    }

    [Fact]
    public async Task Where_no_channel_is_set_the_mile_is_logged_and_the_file_is_not_kept()
    {
        await using var club = await Club.OpenAsync();

        var logged = await club.Ana.WithFile("watch.png", Png, "image/png").TypeAsync("/pb 6:42 proof:watch.png", Cancellation);

        logged.IsEphemeral.ShouldBeFalse();
        logged.Text.ShouldContain("a first time-trial mile!");
        logged.Text.ShouldContain("This server keeps no proofs");
    }

    [Theory]
    [InlineData("run.mp4", "video/mp4", "....ftypmp42")]
    [InlineData("fake.png", "image/png", "<html>")]
    [InlineData("run.svg", "image/svg+xml", "<svg/>")]
    public async Task What_is_no_picture_and_no_PDF_is_refused_and_nothing_is_logged(string name, string type, string content)
    {
        await using var club = await Club.OpenAsync();
        await VerificationTests.SetAsync(club);

        var refused = await club.Ana.WithFile(name, System.Text.Encoding.ASCII.GetBytes(content), type).TypeAsync($"/pb 6:02 proof:{name}", Cancellation);

        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain("has to be a picture");
        refused.Text.ShouldContain("Nothing was logged.");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("You haven't logged a mile here yet");
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_lies_elsewhere_is_refused_and_nothing_is_logged()
    {
        await using var club = await Club.OpenAsync();
        await VerificationTests.SetAsync(club);
        var large = new byte[(10 * 1024 * 1024) + 1];
        Png.CopyTo(large, 0);

        (await club.Ana.WithFile("photo.png", large, "image/png").TypeAsync("/pb 6:02 proof:photo.png", Cancellation)).Text.ShouldContain("10 MiB is the most");
        await club.Bot.StopAsync(Cancellation);
        await club.StartBotAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["Discord__FileOrigins__0"] = "https://files.example" });
        var refused = await club.Ana.WithFile("watch.png", Png, "image/png").TypeAsync("/pb 6:02 proof:watch.png", Cancellation);

        refused.IsEphemeral.ShouldBeTrue();
        refused.Text.ShouldContain("I take files from Discord itself only");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("You haven't logged a mile here yet");
    }

    [Fact]
    public async Task A_proof_outlives_the_question_whether_the_time_is_right_and_a_restart()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 9:00", Cancellation);
        var (olu, queue) = await VerificationTests.SetAsync(club);

        var question = await club.Ana.WithFile("watch.png", Png, "image/png").TypeAsync("/pb 6:02 proof:watch.png", Cancellation);
        question.Text.ShouldContain("Is it right?");
        await club.RestartBotAsync();
        await question.PressAsync("Log 6:02", Cancellation);

        question.Text.ShouldContain("6:02 is waiting for an organiser's OK");
        (await VerificationTests.InQueueAsync(olu, queue, "Ana: 6:02 waits")).Files.Count.ShouldBe(1);
    }
}
