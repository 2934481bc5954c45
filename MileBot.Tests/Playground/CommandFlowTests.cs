using System.Globalization;
using System.Text.Json.Nodes;
using MileBot.Playground.Interactions;

namespace MileBot.Tests.Playground;

/// <summary>A member types, the bot answers, the member sees it.</summary>
public class CommandFlowTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_typed_command_reaches_the_bot_and_its_reply_the_member()
    {
        await using var club = await Club.WithPbAsync();

        var (reply, interaction) = await club.TypeAsync("/pb 6:42 surface:track");
        interaction["data"]!["name"]!.GetValue<string>().ShouldBe("pb");
        interaction["data"]!["options"]!.ToJsonString()
            .ShouldBe("""[{"name":"time","type":3,"value":"6:42"},{"name":"surface","type":3,"value":"track"}]""");
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "6:42, well run!" })).Status.ShouldBe(204);

        await reply.WhenSettledAsync(Ct);
        reply.Text.ShouldBe("6:42, well run!");
        reply.IsEphemeral.ShouldBeFalse();
        reply.Pinged.IsNobody.ShouldBeTrue();
    }

    [Fact]
    public async Task An_interaction_tells_who_where_and_what_may_be_done_there()
    {
        await using var club = await Club.WithPbAsync();

        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        interaction["type"]!.GetValue<int>().ShouldBe(2);
        interaction["version"]!.GetValue<int>().ShouldBe(1);
        interaction["application_id"]!.GetValue<string>().ShouldBe(RawBot.ApplicationId);
        interaction["guild_id"]!.GetValue<string>().ShouldBe(club.Guild.Id.ToString());
        interaction["channel_id"]!.GetValue<string>().ShouldBe(club.Channel.Id.ToString());
        interaction["member"]!["user"]!["global_name"]!.GetValue<string>().ShouldBe("Ann");
        (ulong.Parse(interaction["member"]!["permissions"]!.GetValue<string>(), CultureInfo.InvariantCulture) & 0x800).ShouldBe(0x800UL);
        (ulong.Parse(interaction["app_permissions"]!.GetValue<string>(), CultureInfo.InvariantCulture) & (1UL << 28)).ShouldBe(1UL << 28);
        interaction["locale"]!.GetValue<string>().ShouldBe("en-US");
        interaction["guild_locale"]!.GetValue<string>().ShouldBe("en-US");
        interaction["context"]!.GetValue<int>().ShouldBe(0);
        interaction["authorizing_integration_owners"]!["0"]!.GetValue<string>().ShouldBe(club.Guild.Id.ToString());
        interaction["attachment_size_limit"]!.GetValue<int>().ShouldBe(10_485_760);
        interaction["entitlements"]!.AsArray().Count.ShouldBe(0);
        interaction.ContainsKey("user").ShouldBeFalse();
    }

    [Fact]
    public async Task A_deferral_shows_thinking_until_it_is_edited()
    {
        await using var club = await Club.WithPbAsync();

        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        (await club.Bot.AnswerAsync(interaction, new() { ["type"] = 5, ["data"] = new JsonObject { ["flags"] = 64 } })).Status.ShouldBe(204);
        reply.IsThinking.ShouldBeTrue();
        (await club.Bot.PatchAsync($"{RawBot.WebhookOf(interaction)}/messages/@original", Club.Json("""{"flags":32768,"components":[{"type":10,"content":"Done"}]}""")))
            .Status.ShouldBe(200);

        await reply.WhenSettledAsync(Ct);
        reply.Text.ShouldBe("Done");
        reply.IsEphemeral.ShouldBeTrue();
        reply.IsThinking.ShouldBeFalse();
    }

    [Fact]
    public async Task A_public_deferral_that_is_deleted_gives_way_to_an_ephemeral_follow_up()
    {
        await using var club = await Club.WithPbAsync();

        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.AnswerAsync(interaction, new() { ["type"] = 5 });
        (await club.Bot.DeleteAsync($"{RawBot.WebhookOf(interaction)}/messages/@original")).Status.ShouldBe(204);
        (await club.Bot.PostAsync(RawBot.WebhookOf(interaction), Club.Json("""{"content":"Something broke.","flags":64}"""))).Status.ShouldBe(200);

        await reply.WhenSettledAsync(Ct);
        reply.Text.ShouldBe("Something broke.");
        reply.IsEphemeral.ShouldBeTrue();
        club.Ann.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_ephemeral_reply_shows_to_nobody_else()
    {
        await using var club = await Club.WithPbAsync();
        var other = club.Guild.AddMember("Ben");

        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""{"content":"Psst","flags":64}"""));
        await reply.WhenSettledAsync(Ct);

        club.Ann.Messages.Count.ShouldBe(1);
        club.Discord.As(other).In(club.Channel).Messages.ShouldBeEmpty();
        (await club.Bot.GetAsync($"channels/{club.Channel.Id}/messages")).Body!.AsArray().Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_pressed_button_changes_its_message_in_place()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""
            {"content":"Stored","components":[{"type":1,"components":[{"type":2,"style":2,"label":"Undo","custom_id":"undo/1"}]}]}
            """));
        await reply.WhenSettledAsync(Ct);

        var pressing = reply.PressAsync("Undo", Ct);
        var pressed = await club.Bot.WhenAsync("INTERACTION_CREATE");
        pressed["type"]!.GetValue<int>().ShouldBe(3);
        pressed["data"]!["custom_id"]!.GetValue<string>().ShouldBe("undo/1");
        pressed["data"]!["component_type"]!.GetValue<int>().ShouldBe(2);
        pressed["message"]!["id"]!.GetValue<string>().ShouldBe(reply.Message!.Message.Id.ToString());
        await club.Bot.AnswerAsync(pressed, Club.Json("""{"type":7,"data":{"content":"Taken back","components":[]}}"""));
        await pressing;

        reply.Text.ShouldBe("Taken back");
        reply.Buttons.ShouldBeEmpty();
        club.Ann.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_menu_sends_what_is_chosen()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        await club.Bot.ReplyAsync(interaction, Club.Json("""
            {"content":"Which?","components":[{"type":1,"components":[{"type":3,"custom_id":"surface","placeholder":"Surface",
             "options":[{"label":"Track","value":"track"},{"label":"Road","value":"road"}]}]}]}
            """));
        await reply.WhenSettledAsync(Ct);

        var choosing = reply.ChooseAsync("Surface", ["Road"], Ct);
        var chosen = await club.Bot.WhenAsync("INTERACTION_CREATE");
        chosen["data"]!["values"]!.ToJsonString().ShouldBe("""["road"]""");
        await club.Bot.AnswerAsync(chosen, Club.Json("""{"type":6}"""));

        (await choosing).State.ShouldBe(InteractionState.Acknowledged);
    }

    [Fact]
    public async Task A_form_is_opened_filled_in_and_sent()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        (await club.Bot.AnswerAsync(interaction, Club.Json("""
            {"type":9,"data":{"custom_id":"edit/1","title":"Edit","components":[
              {"type":18,"label":"Time","component":{"type":4,"custom_id":"time","style":1,"value":"6:42"}},
              {"type":18,"label":"Note","component":{"type":4,"custom_id":"note","style":2,"required":false}}]}}
            """))).Status.ShouldBe(204);
        await reply.WhenSettledAsync(Ct);

        reply.Form!.Title.ShouldBe("Edit");
        var sending = reply.Form.SubmitAsync(Ct, ("Time", "6:40"));
        var sent = await club.Bot.WhenAsync("INTERACTION_CREATE");
        sent["type"]!.GetValue<int>().ShouldBe(5);
        sent["data"]!["custom_id"]!.GetValue<string>().ShouldBe("edit/1");
        sent["data"]!["components"]![0]!["component"]!["value"]!.GetValue<string>().ShouldBe("6:40");
        sent["data"]!["components"]![1]!["component"]!["value"]!.GetValue<string>().ShouldBe("");
        await club.Bot.ReplyAsync(sent, new() { ["content"] = "Changed" });

        (await sending).Text.ShouldBe("Changed");
    }

    [Fact]
    public async Task Suggestions_come_while_an_option_is_typed()
    {
        await using var club = await Club.WithPbAsync();

        var suggesting = club.Ann.SuggestAsync("/pb 6:42 zone:Lon", Ct);
        var interaction = await club.Bot.WhenAsync("INTERACTION_CREATE");
        interaction["type"]!.GetValue<int>().ShouldBe(4);
        interaction["data"]!["options"]![1]!.ToJsonString().ShouldBe("""{"name":"zone","type":3,"value":"Lon","focused":true}""");
        await club.Bot.AnswerAsync(interaction, Club.Json("""{"type":8,"data":{"choices":[{"name":"Europe/London","value":"Europe/London"}]}}"""));

        (await suggesting).Single().Name.ShouldBe("Europe/London");
    }

    [Fact]
    public async Task A_file_goes_along_with_its_option()
    {
        await using var club = await Club.WithPbAsync();

        club.Ann.WithFile("watch.png", new byte[] { 1, 2, 3 }, "image/png").StartTyping("/pb 6:42 proof:watch.png");
        var interaction = await club.Bot.WhenAsync("INTERACTION_CREATE");

        var id = interaction["data"]!["options"]![1]!["value"]!.GetValue<string>();
        var file = interaction["data"]!["resolved"]!["attachments"]![id]!;
        file["filename"]!.GetValue<string>().ShouldBe("watch.png");
        file["size"]!.GetValue<int>().ShouldBe(3);
        using var http = new HttpClient();
        (await http.GetByteArrayAsync(file["url"]!.GetValue<string>(), Ct)).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Files_of_a_reply_are_seen_where_a_component_shows_them()
    {
        await using var club = await Club.WithPbAsync();
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");

        var answer = await club.Bot.ReplyAsync(
            interaction,
            Club.Json("""
                {"flags":32768,"components":[{"type":12,"items":[{"media":{"url":"attachment://chart.png"},"description":"A chart"}]}],
                 "attachments":[{"id":0,"filename":"chart.png"},{"id":1,"filename":"hidden.png"}]}
                """),
            ("chart.png", [1]),
            ("hidden.png", [2]));
        answer.Status.ShouldBe(204);

        await reply.WhenSettledAsync(Ct);
        reply.Files.Single().FileName.ShouldBe("chart.png");
        reply.Message!.AltTexts.ShouldBe(["A chart"]);
    }

    [Fact]
    public async Task A_direct_message_carries_the_user_and_no_member()
    {
        await using var club = await Club.StartAsync();
        await club.Bot.RegisterAsync(Club.Json("""{"name":"record","description":"World record","contexts":[0,1]}"""));

        club.Discord.As(club.Member).InDirectMessage().StartTyping("/record");
        var interaction = await club.Bot.WhenAsync("INTERACTION_CREATE");

        interaction["user"]!["id"]!.GetValue<string>().ShouldBe(club.Member.Id.ToString());
        interaction.ContainsKey("member").ShouldBeFalse();
        interaction.ContainsKey("guild_id").ShouldBeFalse();
        interaction["context"]!.GetValue<int>().ShouldBe(1);
        interaction["authorizing_integration_owners"]!["0"]!.GetValue<string>().ShouldBe("0");
    }
}
