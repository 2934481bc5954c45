using MileBot.Playground;
using MileBot.Playground.Commands;
using MileBot.Playground.Misbehaving;

namespace MileBot.Tests.EndToEnd;

/// <summary>What the network and Discord do to a bot, and what its members notice of it: nothing.</summary>
public class BadDayTests
{
    private const string Callback = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dropped_socket_is_resumed_and_what_was_missed_is_answered_once()
    {
        await using var club = await Club.OpenAsync();

        club.Discord.Misbehave.DropSockets();
        var typed = club.Ana.StartTyping("/pb 6:42");   // while nobody is connected
        await club.Discord.WhenResumedAsync(Cancellation);
        await typed.WhenSettledAsync(Cancellation);

        typed.Text.ShouldContain("6:42");
        club.Discord.Identifies.ShouldBe(1);
        (await club.Ana.TypeAsync("/pb 7:00", Cancellation)).Text.ShouldContain("2nd time-trial mile");
    }

    [Fact]
    public async Task Asked_to_reconnect_the_bot_resumes()
    {
        await using var club = await Club.OpenAsync();

        club.Discord.Misbehave.AskToReconnect();
        await club.Discord.WhenResumedAsync(Cancellation);

        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task A_session_that_is_invalid_but_resumable_is_resumed()
    {
        await using var club = await Club.OpenAsync();

        club.Discord.Misbehave.InvalidateSessions(resumable: true);
        await club.Discord.WhenResumedAsync(Cancellation);

        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
        club.Discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_that_is_gone_is_begun_anew()
    {
        await using var club = await Club.OpenAsync();

        club.Discord.Misbehave.InvalidateSessions(resumable: false);
        await club.Discord.WhenIdentifiedAsync(Cancellation, 2);

        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task A_connection_that_died_unnoticed_is_replaced()
    {
        await using var club = await Club.OpenAsync(
            new LocalDiscordOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(300), IdentifyInterval = TimeSpan.Zero, RateLimitScale = 100 });

        club.Discord.Misbehave.WithholdsAcks = true;
        await club.Discord.WhenResumedAsync(Cancellation);
        club.Discord.Misbehave.WithholdsAcks = false;

        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task A_refused_token_ends_the_program_with_one_line_that_names_the_page_to_visit()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Cancellation);
        discord.Misbehave.RefuseIdentify(4004, times: 5);
        await using var folder = new TemporaryFolder();
        await using var bot = BotProcess.Run(discord, folder.File("milebot.db"));

        (await bot.WhenEndedAsync(Cancellation)).ShouldBe(3, bot.Output);

        bot.Output.ShouldContain("https://discord.com/developers/applications");
        bot.Output.ShouldNotContain("   at ");
        bot.Output.ShouldNotContain(discord.Token);
        discord.Identifies.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_the_api_refuses_ends_the_program_too()
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Cancellation);
        await using var folder = new TemporaryFolder();
        await using var bot = BotProcess.Run(discord, folder.File("milebot.db"), token: "MTIzNDU2.wrong.token-of-somebody-else");

        (await bot.WhenEndedAsync(Cancellation)).ShouldBe(3, bot.Output);

        bot.Output.ShouldContain("https://discord.com/developers/applications");
        bot.Output.ShouldNotContain("somebody-else");
    }

    [Theory]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task A_refusal_that_trying_again_can_not_mend_ends_the_program(int closeCode)
    {
        await using var discord = await LocalDiscord.StartAsync(cancellationToken: Cancellation);
        discord.Misbehave.RefuseIdentify(closeCode, times: 5);
        await using var folder = new TemporaryFolder();
        await using var bot = BotProcess.Run(discord, folder.File("milebot.db"));

        (await bot.WhenEndedAsync(Cancellation)).ShouldBe(3, bot.Output);
    }

    public static TheoryData<RestFault> Faults =>
    [
        new RestFault.ServerError(502),
        new RestFault.TooManyRequests(TimeSpan.FromMilliseconds(200)),
        new RestFault.Reset(),
        new RestFault.AnswerLost(),
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public async Task An_answer_that_fails_on_its_way_still_arrives_and_once(RestFault fault)
    {
        await using var club = await Club.OpenAsync();
        club.Discord.Misbehave.OnNext(Callback, fault);

        var reply = await club.Ana.TypeAsync("/pb 6:42", Cancellation);

        reply.Text.ShouldContain("a first time-trial mile");
        club.Ana.Messages.Count.ShouldBe(1);
        (await club.Ana.TypeAsync("/pb 7:00", Cancellation)).Text.ShouldContain("2nd time-trial mile");
    }

    [Fact]
    public async Task An_interaction_delivered_twice_is_stored_and_answered_once()
    {
        await using var club = await Club.OpenAsync();
        club.Discord.Misbehave.DeliverTwice("INTERACTION_CREATE");

        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("a first time-trial mile");

        (await club.Ana.TypeAsync("/pb 7:00", Cancellation)).Text.ShouldContain("2nd time-trial mile");
        club.Discord.Wire.Requests.Count(request => string.Equals(request.Route, Callback, StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Commands_that_are_registered_already_are_not_sent_again()
    {
        await using var club = await Club.OpenAsync();
        await club.RestartBotAsync();
        await club.Ana.TypeAsync("/help", Cancellation);

        club.Discord.Wire.Requests.Count(request => request.Method is "PUT").ShouldBe(1);
    }

    [Fact]
    public async Task Without_user_install_the_commands_are_for_servers_and_the_log_says_where_to_switch_it_on()
    {
        await using var club = await Club.OpenAsync();

        club.Bot.Output.ShouldContain("Installation page");
        Should.Throw<ClientRefusalException>(() => club.Discord.As(club.Ana.User).InDirectMessage().StartTyping("/pb 6:42"));
    }

    [Fact]
    public async Task With_user_install_records_can_be_asked_for_in_direct_messages()
    {
        await using var club = await Club.OpenAsync(new LocalDiscordOptions { IntegrationTypes = [0, 1], IdentifyInterval = TimeSpan.Zero, RateLimitScale = 100 });

        var reply = await club.Discord.As(club.Ana.User).InDirectMessage().TypeAsync("/record women", Cancellation);

        reply.Text.ShouldContain("4:07.64");
    }

    [Fact]
    public async Task A_second_bot_on_the_same_file_ends_with_a_line_that_says_why()
    {
        await using var club = await Club.OpenAsync();
        await using var second = BotProcess.Run(club.Discord, club.DatabasePath);

        (await second.WhenEndedAsync(Cancellation)).ShouldBe(2, second.Output);

        second.Output.ShouldContain("Another MileBot is already using");
        (await club.Ana.TypeAsync("/pb 6:42", Cancellation)).Text.ShouldContain("6:42");
    }
}
