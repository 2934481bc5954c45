using System.Text.Json.Nodes;
using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Playground;

/// <summary>What the local Discord answers is held against Discord's own description, so that it can't teach a client wrong.</summary>
public class AnswerContractTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_is_as_Discord_describes_it()
    {
        Assert.SkipWhen(WireContract.WhyNot is not null, WireContract.WhyNot ?? "");
        await using var club = await Club.WithPbAsync();
        var bot = club.Bot;
        var role = club.Guild.AddRole("Pacers");
        role.Position = 1;
        club.Guild.BotMember!.Roles[0].Position = 9;

        await bot.GetAsync("gateway");
        await bot.GetAsync("gateway/bot");
        await bot.GetAsync("applications/@me");
        await bot.GetAsync("users/@me");
        await bot.GetAsync($"applications/{RawBot.ApplicationId}/commands?with_localizations=true");
        await bot.PutAsync($"applications/{RawBot.ApplicationId}/guilds/{club.Guild.Id}/commands", new JsonArray(Club.Json("""{"name":"dev","description":"d"}""")));
        await bot.GetAsync($"channels/{club.Channel.Id}");
        await bot.GetAsync($"guilds/{club.Guild.Id}/members/{club.Member.Id}");
        await bot.PutAsync($"guilds/{club.Guild.Id}/members/{club.Member.Id}/roles/{role.Id}");
        await bot.PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = club.Member.Id.ToString() });
        await bot.PostAsync($"channels/{club.Channel.Id}/messages", Club.Json("""{"content":"x","embeds":[{"title":"t","image":{"url":"attachment://a.png"}}],"nonce":"n"}"""), ("a.png", [1]));
        await AnswerInteractionsAsync(club);
        await bot.GetAsync($"channels/{club.Channel.Id}/messages");
        await bot.GetAsync($"guilds/{club.Guild.Id}");

        string.Join('\n', WireContract.CheckAnswers(club.Discord.Wire).Distinct(StringComparer.Ordinal)).ShouldBeEmpty();
    }

    private static async Task AnswerInteractionsAsync(Club club)
    {
        var (reply, interaction) = await club.TypeAsync("/pb 6:42");
        var path = $"interactions/{interaction["id"]}/{interaction["token"]}/callback?with_response=true";
        var card = Club.Json("""
            {"type":4,"data":{"flags":32768,"components":[{"type":17,"accent_color":255,"components":[
              {"type":10,"content":"x"},{"type":14},
              {"type":9,"components":[{"type":10,"content":"y"}],"accessory":{"type":11,"media":{"url":"attachment://a.png"}}},
              {"type":12,"items":[{"media":{"url":"attachment://a.png"},"description":"A"}]},
              {"type":13,"file":{"url":"attachment://b.csv"}},
              {"type":1,"components":[{"type":2,"style":2,"label":"Undo","custom_id":"undo"}]},
              {"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"}]}]}]}]}}
            """);
        (await club.Bot.PostAsync(path, card, ("a.png", [1]), ("b.csv", [2]))).Status.ShouldBe(200);
        await reply.WhenSettledAsync(Ct);
        await club.Bot.GetAsync($"{RawBot.WebhookOf(interaction)}/messages/@original");
        var later = await club.Bot.PostAsync(RawBot.WebhookOf(interaction), Club.Json("""{"content":"more","flags":64}"""));
        await club.Bot.PatchAsync($"{RawBot.WebhookOf(interaction)}/messages/{later.Body!["id"]}", Club.Json("""{"content":"other"}"""));
        var (_, second) = await club.TypeAsync("/pb 6:43");
        await club.Bot.PostAsync($"interactions/{second["id"]}/{second["token"]}/callback?with_response=true", Club.Json("""{"type":5}"""));
    }
}
