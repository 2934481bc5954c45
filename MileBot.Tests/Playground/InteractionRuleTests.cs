using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using MileBot.Playground.Commands;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>Three seconds to acknowledge, once; fifteen minutes to follow up; forms and suggestions within their limits.</summary>
public class InteractionRuleTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> RefusedForms => new()
    {
        { "data/title", Form(Label("time"), title: X(46)) },
        { "data/custom_id", Form(Label("time"), customId: X(101)) },
        { "data/components", Form("") },
        { "data/components", Form(string.Join(',', Enumerable.Range(0, 6).Select(number => Label($"{number}")))) },
        { "data/components/0/type", Form("""{"type":4,"custom_id":"a","style":1}""") },
        { "data/components/0/component", Form("""{"type":18,"label":"l"}""") },
        { "data/components/0/label", Form($$$"""{"type":18,"label":"{{{X(46)}}}","component":{"type":4,"custom_id":"a","style":1}}""") },
        { "data/components/0/component/type", Form("""{"type":18,"label":"l","component":{"type":2,"style":1,"label":"b","custom_id":"a"}}""") },
        { "data/components/0/component/max_length", Form("""{"type":18,"label":"l","component":{"type":4,"custom_id":"a","style":1,"max_length":4001}}""") },
        { "data/components/0/component/style", Form("""{"type":18,"label":"l","component":{"type":4,"custom_id":"a","style":3}}""") },
        { "data/components/0/component/placeholder", Form($$$"""{"type":18,"label":"l","component":{"type":4,"custom_id":"a","style":1,"placeholder":"{{{X(101)}}}"}}""") },
        { "data/components/1/component/custom_id", Form(Label("a") + "," + Label("a")) },
        { "data/components/0/component/disabled", Form("""{"type":18,"label":"l","component":{"type":5,"custom_id":"a","disabled":true}}""") },
        { "data/components/0/component/min_values", Form("""{"type":18,"label":"l","component":{"type":5,"custom_id":"a","min_values":0}}""") },
        { "data/components/0/component/options", Form("""{"type":18,"label":"l","component":{"type":21,"custom_id":"a","options":[{"label":"x","value":"y"}]}}""") },
        { "data/components/0/component/max_values", Form("""{"type":18,"label":"l","component":{"type":19,"custom_id":"a","max_values":11}}""") },
    };

    [Fact]
    public async Task After_three_seconds_nobody_is_listening()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.WithPbAsync(new() { Time = time });

        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        time.Advance(TimeSpan.FromSeconds(3));
        await reply.WhenSettledAsync(Ct);

        reply.Text.ShouldBe("The application did not respond");
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "late" })).ToString().ShouldStartWith("404");
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "late" })).Code.ShouldBe(10062);
        (await club.Bot.PostAsync(RawBot.WebhookOf(interaction), new JsonObject { ["content"] = "late" })).Code.ShouldBe(10015);
    }

    [Fact]
    public async Task Just_before_three_seconds_it_is_in_time()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.WithPbAsync(new() { Time = time });

        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        time.Advance(TimeSpan.FromSeconds(2.999));
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "just" })).Status.ShouldBe(204);
        time.Advance(TimeSpan.FromSeconds(1));

        reply.Text.ShouldBe("just");
        reply.AcknowledgedAfter.ShouldBe(TimeSpan.FromSeconds(2.999));
    }

    [Fact]
    public async Task An_interaction_is_acknowledged_once()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        await club.Bot.ReplyAsync(interaction, new() { ["content"] = "one" });
        var second = await club.Bot.ReplyAsync(interaction, new() { ["content"] = "two" });

        second.Status.ShouldBe(400);
        second.Code.ShouldBe(40060);
        club.Channel.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_good_for_fifteen_minutes()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.WithPbAsync(new() { Time = time });
        var (_, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, new() { ["content"] = "one" });
        var original = $"{RawBot.WebhookOf(interaction)}/messages/@original";

        time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await club.Bot.PatchAsync(original, new JsonObject { ["content"] = "two" })).Status.ShouldBe(200);
        time.Advance(TimeSpan.FromSeconds(1));
        var late = await club.Bot.PatchAsync(original, new JsonObject { ["content"] = "three" });

        late.Status.ShouldBe(401);
        late.Code.ShouldBe(50027);
        club.Channel.Messages[0].Body.Content.ShouldBe("two");
    }

    [Fact]
    public async Task A_wrong_token_or_id_is_unknown()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");
        var reply = Club.Json("""{"type":4,"data":{"content":"x"}}""");

        (await club.Bot.PostAsync($"interactions/{interaction["id"]}/wrong/callback", reply)).Code.ShouldBe(10062);
        (await club.Bot.PostAsync($"interactions/42/{interaction["token"]}/callback", reply)).Code.ShouldBe(10062);
        (await club.Bot.PatchAsync($"webhooks/{RawBot.ApplicationId}/wrong/messages/@original", reply)).Code.ShouldBe(50027);
        (await club.Bot.PatchAsync($"{RawBot.WebhookOf(interaction)}/messages/@original", reply)).Code.ShouldBe(10015);
    }

    [Theory]
    [InlineData("""{"type":6}""")]
    [InlineData("""{"type":7,"data":{"content":"x"}}""")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{}""")]
    public async Task A_command_is_not_answered_with_what_is_for_others(string response)
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        (await club.Bot.AnswerAsync(interaction, Club.Json(response))).ErrorAt("type").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_deferral_takes_no_flag_but_ephemeral()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        (await club.Bot.AnswerAsync(interaction, Club.Json("""{"type":5,"data":{"flags":32832}}"""))).ErrorAt("data/flags").ShouldNotBeNull();
        (await club.Bot.AnswerAsync(interaction, Club.Json("""{"type":5,"data":{"flags":64}}"""))).Status.ShouldBe(204);
    }

    [Fact]
    public async Task The_response_is_described_where_asked_for()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        var answer = await club.Bot.PostAsync(
            $"interactions/{interaction["id"]}/{interaction["token"]}/callback?with_response=true",
            Club.Json("""{"type":4,"data":{"content":"x","flags":64}}"""));

        answer.Status.ShouldBe(200);
        answer.Body!["interaction"]!["response_message_ephemeral"]!.GetValue<bool>().ShouldBeTrue();
        answer.Body!["resource"]!["message"]!["content"]!.GetValue<string>().ShouldBe("x");
    }

    [Fact]
    public async Task Components_v2_is_never_taken_back()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""{"flags":32768,"components":[{"type":10,"content":"x"}]}"""));

        var answer = await club.Bot.PatchAsync($"{RawBot.WebhookOf(interaction)}/messages/@original", Club.Json("""{"content":"plain"}"""));

        answer.ErrorAt("content").ShouldBe("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    }

    [Fact]
    public async Task An_edit_keeps_only_the_files_it_lists()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""{"content":"x"}"""), ("a.txt", [1]), ("b.txt", [2]));
        var original = $"{RawBot.WebhookOf(interaction)}/messages/@original";
        var files = (await club.Bot.GetAsync(original)).Body!["attachments"]!;

        await club.Bot.PatchAsync(original, new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["id"] = files[1]!["id"]!.ToString() }) });

        reply.Files.Single().FileName.ShouldBe("b.txt");
    }

    [Theory]
    [MemberData(nameof(RefusedForms))]
    public async Task A_form_outside_the_limits_is_refused_at_its_field(string field, string response)
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        var answer = await club.Bot.AnswerAsync(interaction, Club.Json(response));

        answer.Code.ShouldBe(50035, answer.ToString());
        answer.ErrorAt(field).ShouldNotBeNull(answer.ToString());
    }

    [Theory]
    [InlineData(25, 204)]
    [InlineData(26, 400)]
    public async Task Twenty_five_suggestions_are_the_most(int count, int status)
    {
        await using var club = await Club.WithPbAsync();
        var suggesting = club.Ann.SuggestAsync("/pb 6:42 zone:x", Ct);
        var interaction = await club.Bot.WhenAsync("INTERACTION_CREATE");

        var choices = new JsonArray([.. Enumerable.Range(0, count).Select(number => new JsonObject { ["name"] = $"{number}", ["value"] = $"{number}" })]);
        (await club.Bot.AnswerAsync(interaction, new() { ["type"] = 8, ["data"] = new JsonObject { ["choices"] = choices } })).Status.ShouldBe(status);

        if (status == 204)
        {
            (await suggesting).Count.ShouldBe(count);
        }
    }

    [Fact]
    public async Task A_suggestion_has_a_name_of_1_to_100_characters_and_the_option_s_type()
    {
        await using var club = await Club.WithPbAsync();
        club.Ann.SuggestAsync("/pb 6:42 zone:x", Ct).IsCompleted.ShouldBeFalse();
        var interaction = await club.Bot.WhenAsync("INTERACTION_CREATE");

        (await club.Bot.AnswerAsync(interaction, Club.Json($$$"""{"type":8,"data":{"choices":[{"name":"{{{X(101)}}}","value":"v"}]}}""")))
            .ErrorAt("data/choices/0/name").ShouldNotBeNull();
        (await club.Bot.AnswerAsync(interaction, Club.Json("""{"type":8,"data":{"choices":[{"name":"n","value":6}]}}""")))
            .ErrorAt("data/choices/0/value").ShouldNotBeNull();
    }

    [Fact]
    public async Task Through_a_user_s_own_installation_five_follow_ups_are_the_most()
    {
        await using var club = await Club.StartAsync(new() { IntegrationTypes = [0, 1], RateLimitScale = 100 });
        await club.Bot.RegisterAsync(Club.Json("""{"name":"record","description":"d","integration_types":[1],"contexts":[0,1,2]}"""));
        club.Member.User.HasInstalledApplication = true;
        var (_, interaction) = await club.TypeAsync("/record");
        await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" });

        for (var number = 0; number < 5; number++)
        {
            (await club.Bot.PostAsync(RawBot.WebhookOf(interaction), new JsonObject { ["content"] = "x" })).Status.ShouldBe(200);
        }

        (await club.Bot.PostAsync(RawBot.WebhookOf(interaction), new JsonObject { ["content"] = "x" })).Code.ShouldBe(40094);
    }

    [Fact]
    public async Task A_command_one_may_not_use_is_not_offered()
    {
        await using var club = await Club.StartAsync();
        await club.Bot.RegisterAsync(
            Club.Json("""{"name":"settings","description":"d","default_member_permissions":"32"}"""),
            Club.Json("""{"name":"nobody","description":"d","default_member_permissions":"0"}"""),
            Club.Json("""{"name":"only-dm","description":"d","contexts":[1]}"""));
        var organiser = club.Guild.AddMember("Chloé", club.Guild.AddRole("Organiser", Permissions.ManageGuild));

        club.Ann.Commands.ShouldBeEmpty();
        Should.Throw<ClientRefusalException>(() => club.Ann.StartTyping("/settings"));
        club.Discord.As(organiser).In(club.Channel).Commands.Single().Name.ShouldBe("settings");
        club.Discord.As(club.Member).InDirectMessage().Commands.Select(command => command.Name).ShouldBe(["settings", "nobody", "only-dm"]);
    }

    [Fact]
    public async Task A_button_that_is_not_there_is_not_pressed()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""
            {"content":"x","components":[{"type":1,"components":[{"type":2,"style":2,"label":"Off","custom_id":"a","disabled":true}]}]}
            """));
        await reply.WhenSettledAsync(Ct);

        Should.Throw<ClientRefusalException>(() => reply.Message!.Press("Undo"));
        Should.Throw<ClientRefusalException>(() => reply.Message!.Press("Off"));
        reply.Buttons.Single().IsDisabled.ShouldBeTrue();
    }

    private static string X(int length) => new('x', length);

    private static string Form(string components, string title = "Edit", string customId = "form") =>
        $$$"""{"type":9,"data":{"custom_id":"{{{customId}}}","title":"{{{title}}}","components":[{{{components}}}]}}""";

    private static string Label(string customId) => $$$"""{"type":18,"label":"l","component":{"type":4,"custom_id":"{{{customId}}}","style":1}}""";
}
