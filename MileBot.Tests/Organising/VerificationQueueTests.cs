using MileBot.Organising.Verification;
using MileBot.Playground.Misbehaving;
using MileBot.Playground.World;
using MileBot.Storage;

namespace MileBot.Tests.Organising;

/// <summary>The organisers' messages: sent whatever happens, brought to what was decided, and no reason to fail where they are gone.</summary>
public sealed class VerificationQueueTests
{
    private const ulong Mile = 1_001;
    private const string Create = "POST /channels/{channel_id}/messages";
    private const string EditRoute = "PATCH /channels/{channel_id}/messages/{message_id}";

    private static readonly Proof Screenshot = new(ProofType.Png, Convert.FromHexString("89504E470D0A1A0A00"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_with_its_proof_is_sent_once_and_edited_to_the_decision_with_the_proof_still_on_it()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.Proofs.KeepAsync(club.GuildId, Mile, club.Ana.Id.Value, club.Now, Screenshot, Cancellation);

        await club.WorkAsync();

        var message = club.Queue.Messages.ShouldHaveSingleItem();
        message.Body.Attachments.ShouldHaveSingleItem().Content.ToArray().ShouldBe(Screenshot.Bytes.ToArray());
        message.Body.Components.ToJsonString().ShouldContain("pb/approve/1001");
        message.Body.Pings.IsNobody.ShouldBeTrue();
        (await club.Proofs.FindAsync(club.GuildId, Mile, Cancellation)).ShouldNotBeNull("The channel may be lost before anybody has decided.");

        await club.ApproveAsync(Mile);
        await club.WorkAsync();

        club.Queue.Messages.ShouldHaveSingleItem();
        club.Messages[0].ShouldContain("is approved");
        club.Messages[0].ShouldNotContain("pb/approve/");
        message.Body.Attachments.ShouldHaveSingleItem();
        club.Messages[0].ShouldContain("attachment://proof.png");
        (await club.Proofs.FindAsync(club.GuildId, Mile, Cancellation)).ShouldBeNull("It is a file of the message, and nobody needs it besides.");
        club.LettersTo(club.Ana).ShouldHaveSingleItem().ShouldContain("6:02 counts!");
    }

    [Fact]
    public async Task A_message_that_arrived_without_an_answer_is_found_and_not_sent_again()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        club.Discord.Misbehave.OnNext(Create, new RestFault.AnswerLost(), times: 20);
        await club.WorkAsync();
        club.Discord.Misbehave.Stop();
        club.Queue.Messages.Count.ShouldBe(1);

        // So late that Discord has forgotten the nonce.
        await club.PassAsync(TimeSpan.FromHours(2));

        club.Queue.Messages.Count.ShouldBe(1);
        await club.ApproveAsync(Mile);
        await club.WorkAsync();
        club.Messages[0].ShouldContain("is approved");
    }

    [Fact]
    public async Task What_a_killed_process_left_is_taken_up_at_once_by_the_next()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        var posts = new PendingPostStore(club.File.Database);
        (await posts.TakeAsync(club.GuildId, Mile, club.Queue.Id.Value, club.Now, Cancellation)).ShouldNotBeNull();

        club.StartProcess();
        await club.WorkAsync();
        club.Queue.Messages.ShouldBeEmpty("Somebody may still be at it.");
        await club.Desk.BeginAsync(Cancellation);
        await club.WorkAsync();

        club.Queue.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Discords_own_trouble_only_delays_it()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        club.Discord.Misbehave.OnNext("* /channels/{channel_id}/messages", new RestFault.ServerError(503), times: 300);

        for (var hour = 0; hour < 6; hour++) await club.PassAsync(TimeSpan.FromHours(1));
        club.Queue.Messages.ShouldBeEmpty();
        (await club.Rules.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBeNull();

        club.Discord.Misbehave.Stop();
        await club.PassAsync(TimeSpan.FromHours(1));
        club.Queue.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_refused_twice_over_half_an_hour_is_given_up_and_said_once_and_a_new_one_gets_all_that_waits()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.LogAsync(Mile + 2, club.Guild.AddMember("Cy").User, 35_500);
        await club.WorkAsync();
        club.Guild.RemoveChannel(club.Queue);
        await club.LogAsync(Mile + 1, club.Guild.AddMember("Bo").User, 35_000);

        await club.WorkAsync();
        await club.DeclineAsync(Mile + 2);
        await club.PassAsync(TimeSpan.FromMinutes(29));
        (await club.Rules.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBeNull("It may be about to be mended.");
        await club.PassAsync(TimeSpan.FromMinutes(1));

        (await club.Rules.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBe("it doesn't exist any more.");
        (await club.File.RawAsync($"SELECT topic || ' ' || why FROM notice WHERE set_by = {club.Olu.Id.Value} AND tell_at <= {club.Now.ToUnixTimeMilliseconds()}"))!
            .ToString()!.ShouldStartWith($"verification I can't post in <#{club.Queue.Id}>: it doesn't exist any more.");
        (await club.Pending.CountWaitingAsync(club.GuildId, Cancellation)).ShouldBe(2);
        (await club.Desk.ReadAsync(10, Cancellation)).ShouldBeEmpty();
        await club.PassAsync(TimeSpan.FromDays(1));

        var other = club.Guild.AddChannel("coaches");
        await club.SetAsync(other);
        await club.WorkAsync();
        other.Messages.Count.ShouldBe(2);
        (await club.File.RawAsync("SELECT COUNT(*) FROM notice")).ShouldBe(0L, "It is mended.");
    }

    [Fact]
    public async Task A_channel_opened_again_within_the_half_hour_gets_its_message()
    {
        await using var club = await VerificationClub.OpenAsync();
        club.Guild.Overwrite(club.Queue, club.Guild.BotMember!, deny: Permissions.SendMessages);
        await AskAsync(club);
        await club.WorkAsync();

        club.Guild.Overwrite(club.Queue, club.Guild.BotMember!);
        await club.PassAsync(TimeSpan.FromMinutes(30));

        club.Queue.Messages.Count.ShouldBe(1);
        (await club.Rules.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_that_nobody_can_edit_any_more_is_no_fault(bool channelToo)
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.WorkAsync();
        if (channelToo) club.Guild.RemoveChannel(club.Queue);
        else club.Discord.World.Remove(club.Queue.Messages[0]);

        await club.ApproveAsync(Mile);
        await club.PassAsync(TimeSpan.FromHours(1));

        (await club.Desk.ReadAsync(10, Cancellation)).ShouldBeEmpty();
        (await club.Rules.FindAsync(club.GuildId, Cancellation))!.Problem.ShouldBeNull();
        club.LettersTo(club.Ana).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_that_fails_for_a_while_is_made_later()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.WorkAsync();
        club.Discord.Misbehave.OnNext(EditRoute, new RestFault.ServerError(503), times: 20);

        await club.DeclineAsync(Mile, "The course was short.");
        await club.WorkAsync();
        club.Messages[0].ShouldContain("pb/approve/");
        club.Discord.Misbehave.Stop();
        await club.PassAsync(TimeSpan.FromMinutes(2));

        club.Messages[0].ShouldContain("is declined");
        club.Messages[0].ShouldContain("The course was short.");
    }

    [Fact]
    public async Task Who_takes_no_direct_messages_keeps_nothing_waiting()
    {
        await using var club = await VerificationClub.OpenAsync();
        club.Ana.AcceptsDirectMessages = false;
        await AskAsync(club);
        await club.WorkAsync();

        await club.ApproveAsync(Mile);
        await club.WorkAsync();

        (await club.Desk.ReadAsync(10, Cancellation)).ShouldBeEmpty();
        (await club.Desk.NextInstantAsync(Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Decided_before_its_message_was_sent_it_needs_none()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.Proofs.KeepAsync(club.GuildId, Mile, club.Ana.Id.Value, club.Now, Screenshot, Cancellation);

        await club.ApproveAsync(Mile);
        await club.WorkAsync();

        club.Queue.Messages.ShouldBeEmpty();
        (await club.Proofs.ExistsAsync(club.GuildId, Mile, Cancellation)).ShouldBeFalse();
        (await club.Desk.ReadAsync(10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_erased_the_message_says_nothing_of_the_runner_and_has_no_file()
    {
        await using var club = await VerificationClub.OpenAsync();
        await AskAsync(club);
        await club.Proofs.KeepAsync(club.GuildId, Mile, club.Ana.Id.Value, club.Now, Screenshot, Cancellation);
        await club.WorkAsync();

        await new PersonalDataStore(club.File.Database).EraseAsync([club.GuildId], club.Ana.Id.Value, club.Now, Cancellation);
        await club.WorkAsync();

        club.Messages.ShouldHaveSingleItem().ShouldNotContain("Ana");
        club.Messages[0].ShouldContain("had this mile erased");
        club.Queue.Messages[0].Body.Attachments.ShouldBeEmpty();
        (await club.ApproveAsync(Mile)).ShouldBeOfType<Decision.Gone>();
        (await club.File.RawAsync("SELECT COUNT(*) FROM pending_post")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_proof_of_a_question_that_nobody_answered_is_forgotten_and_one_that_waits_for_a_channel_is_not()
    {
        await using var club = await VerificationClub.OpenAsync();
        await club.Proofs.KeepAsync(club.GuildId, 5, club.Ana.Id.Value, club.Now, Screenshot, Cancellation);
        await AskAsync(club);
        await club.Proofs.KeepAsync(club.GuildId, Mile, club.Ana.Id.Value, club.Now, Screenshot, Cancellation);

        await new DraftStore(club.File.Database).DropOlderThanAsync(club.Now.AddDays(1), Cancellation);

        (await club.Proofs.ExistsAsync(club.GuildId, 5, Cancellation)).ShouldBeFalse();
        (await club.Proofs.ExistsAsync(club.GuildId, Mile, Cancellation)).ShouldBeTrue();
    }

    private static async Task AskAsync(VerificationClub club)
    {
        await club.SetAsync();
        (await club.LogAsync(Mile, club.Ana, 36_200)).ShouldNotBeNull();
    }
}
