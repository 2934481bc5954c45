using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using MileBot.Playground.World;

namespace MileBot.Tests.Playground;

/// <summary>Tokens, permissions, rate limits, and the routes about messages and members.</summary>
public class RestRuleTests
{
    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        await using var club = await Club.StartAsync();

        club.Bot.Authorize(new("Bot", "wrong"));
        var answer = await club.Bot.GetAsync("users/@me");
        answer.Status.ShouldBe(401);
        answer.Body!.ToJsonString().ShouldBe("""{"message":"401: Unauthorized","code":0}""");
        club.Bot.Authorize(new("Bearer", club.Discord.Token));
        (await club.Bot.GetAsync("users/@me")).Status.ShouldBe(401);
        club.Bot.Authorize(null);
        (await club.Bot.GetAsync("gateway/bot")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_caller_must_say_what_it_is()
    {
        await using var club = await Club.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "users/@me");
        request.Headers.UserAgent.ParseAdd("curl/8");

        var answer = await club.Bot.SendAsync(request);

        answer.Status.ShouldBe(403);
        answer.Code.ShouldBe(40333);
    }

    [Fact]
    public async Task Unknown_routes_methods_and_versions_are_told_apart()
    {
        await using var club = await Club.StartAsync();

        (await club.Bot.GetAsync("nothing/here")).Body!.ToJsonString().ShouldBe("""{"message":"404: Not Found","code":0}""");
        (await club.Bot.DeleteAsync("users/@me")).Status.ShouldBe(405);
        (await club.Bot.GetAsync("/api/v5/users/@me")).Code.ShouldBe(50041);
    }

    [Fact]
    public async Task The_gateway_is_told_with_what_is_left_of_the_day()
    {
        await using var club = await Club.StartAsync();

        var answer = (await club.Bot.GetAsync("gateway/bot")).Body!;

        answer["url"]!.GetValue<string>().ShouldBe($"ws://127.0.0.1:{club.Discord.Address.Port}");
        answer["shards"]!.GetValue<int>().ShouldBe(1);
        var limit = answer["session_start_limit"]!;
        limit["total"]!.GetValue<int>().ShouldBe(1000);
        limit["remaining"]!.GetValue<int>().ShouldBe(999);
        limit["max_concurrency"]!.GetValue<int>().ShouldBe(1);
        limit["reset_after"]!.GetValue<long>().ShouldBeInRange(86_000_000, 86_400_000);
    }

    [Fact]
    public async Task Limits_are_told_in_headers_and_kept()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time });
        var path = $"channels/{club.Channel.Id}/messages";

        for (var left = 4; left >= 0; left--)
        {
            var sent = await club.Bot.PostAsync(path, new JsonObject { ["content"] = "x" });
            sent.Status.ShouldBe(200);
            sent.Headers["X-RateLimit-Limit"].ShouldBe("5");
            sent.Headers["X-RateLimit-Remaining"].ShouldBe(left.ToString(CultureInfo.InvariantCulture));
            sent.Headers["X-RateLimit-Reset-After"].ShouldBe("5");
            sent.Headers["X-RateLimit-Bucket"].ShouldNotBeEmpty();
        }

        time.Advance(TimeSpan.FromSeconds(1.5));
        var limited = await club.Bot.PostAsync(path, new JsonObject { ["content"] = "x" });
        limited.Status.ShouldBe(429);
        limited.Headers["Retry-After"].ShouldBe("4");
        limited.Headers["X-RateLimit-Scope"].ShouldBe("user");
        limited.Body!.ToJsonString().ShouldBe("""{"message":"You are being rate limited.","retry_after":3.5,"global":false}""");
        club.Channel.Messages.Count.ShouldBe(5);

        time.Advance(TimeSpan.FromSeconds(3.5));
        (await club.Bot.PostAsync(path, new JsonObject { ["content"] = "x" })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_channel_s_limit_is_its_own_and_its_bucket_s_name_is_not()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time });
        var other = club.Guild.AddChannel("results");

        var first = await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", new JsonObject { ["content"] = "x" });
        var second = await club.Bot.PostAsync($"channels/{other.Id}/messages", new JsonObject { ["content"] = "x" });

        second.Headers["X-RateLimit-Remaining"].ShouldBe("4");
        second.Headers["X-RateLimit-Bucket"].ShouldBe(first.Headers["X-RateLimit-Bucket"]);
    }

    [Fact]
    public async Task Fifty_calls_a_second_are_the_most_but_interactions_are_free()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.WithPbAsync(new() { Time = time });
        var (_, interaction) = await club.TypeAsync("/pb 6:42");
        for (var call = 1; call < 50; call++)
        {
            await club.Bot.GetAsync($"guilds/{club.Guild.Id}/members/{call}");
        }

        var limited = await club.Bot.GetAsync("users/@me");
        limited.Status.ShouldBe(429);
        limited.Headers["X-RateLimit-Global"].ShouldBe("true");
        limited.Headers["X-RateLimit-Scope"].ShouldBe("global");
        (await club.Bot.ReplyAsync(interaction, new() { ["content"] = "x" })).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Permissions_are_checked_as_in_a_real_channel()
    {
        await using var club = await Club.StartAsync();
        var bot = club.Guild.BotMember!;
        var hidden = club.Guild.AddChannel("hidden");
        club.Guild.Overwrite(hidden, club.Guild.Everyone, deny: Permissions.ViewChannel);
        var silent = club.Guild.AddChannel("silent");
        club.Guild.Overwrite(silent, bot, deny: Permissions.SendMessages);
        var plain = club.Guild.AddChannel("plain");
        club.Guild.Overwrite(plain, bot, deny: Permissions.EmbedLinks | Permissions.AttachFiles | Permissions.ReadMessageHistory);

        (await club.Bot.GetAsync($"channels/{hidden.Id}")).Code.ShouldBe(50001);
        (await club.Bot.PostAsync($"channels/{hidden.Id}/messages", Hello())).Code.ShouldBe(50001);
        (await club.Bot.PostAsync($"channels/{silent.Id}/messages", Hello())).Code.ShouldBe(50013);
        (await club.Bot.PostAsync($"channels/{plain.Id}/messages", Club.Json("""{"embeds":[{"title":"t"}]}"""))).Code.ShouldBe(50013);
        (await club.Bot.PostAsync($"channels/{plain.Id}/messages", new JsonObject(), ("a.txt", [1]))).Code.ShouldBe(50013);
        (await club.Bot.PostAsync($"channels/{plain.Id}/messages", Hello())).Status.ShouldBe(200);
        (await club.Bot.GetAsync($"channels/{plain.Id}/messages")).Body!.AsArray().Count.ShouldBe(0);
        (await club.Bot.GetAsync("channels/42")).Code.ShouldBe(10003);
        (await club.Bot.GetAsync("channels/x")).ErrorAt("channel_id").ShouldBe("NUMBER_TYPE_COERCE");
    }

    [Fact]
    public async Task The_same_nonce_within_minutes_is_the_same_message()
    {
        var time = new FakeTimeProvider();
        await using var club = await Club.StartAsync(new() { Time = time, RateLimitScale = 100 });
        var path = $"channels/{club.Channel.Id}/messages";
        JsonObject Post(bool enforced) => new() { ["content"] = "week 47", ["nonce"] = "week-47", ["enforce_nonce"] = enforced };

        var first = await club.Bot.PostAsync(path, Post(enforced: true));
        var second = await club.Bot.PostAsync(path, Post(enforced: true));
        second.Body!["id"]!.ToString().ShouldBe(first.Body!["id"]!.ToString());
        club.Channel.Messages.Count.ShouldBe(1);

        await club.Bot.PostAsync(path, Post(enforced: false));
        club.Channel.Messages.Count.ShouldBe(2);
        time.Advance(TimeSpan.FromMinutes(5));
        await club.Bot.PostAsync(path, Post(enforced: true));
        club.Channel.Messages.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_in_pages()
    {
        await using var club = await Club.StartAsync();
        var path = $"channels/{club.Channel.Id}/messages";
        var ids = new List<string>();
        for (var number = 0; number < 5; number++)
        {
            ids.Add((await club.Bot.PostAsync(path, new JsonObject { ["content"] = $"{number}" })).Body!["id"]!.ToString());
        }

        (await Contents("?limit=2")).ShouldBe(["4", "3"]);
        (await Contents($"?before={ids[3]}&limit=2")).ShouldBe(["2", "1"]);
        (await Contents($"?after={ids[0]}&limit=2")).ShouldBe(["2", "1"]);
        (await Contents($"?around={ids[2]}&limit=3")).ShouldBe(["3", "2", "1"]);
        (await club.Bot.GetAsync(path + "?limit=101")).ErrorAt("limit").ShouldBe("NUMBER_TYPE_MAX");
        (await club.Bot.GetAsync(path + "?limit=0")).ErrorAt("limit").ShouldBe("NUMBER_TYPE_MIN");
        (await club.Bot.GetAsync($"{path}?before={ids[1]}&after={ids[0]}")).Code.ShouldBe(50035);

        async Task<string[]> Contents(string query) =>
            [.. (await club.Bot.GetAsync(path + query)).Body!.AsArray().Select(message => message!["content"]!.GetValue<string>())];
    }

    [Fact]
    public async Task A_member_who_left_is_unknown()
    {
        await using var club = await Club.StartAsync();
        var path = $"guilds/{club.Guild.Id}/members/";

        (await club.Bot.GetAsync(path + club.Member.Id)).Body!["user"]!["global_name"]!.GetValue<string>().ShouldBe("Ann");
        club.Guild.RemoveMember(club.Member);

        (await club.Bot.GetAsync(path + club.Member.Id)).Code.ShouldBe(10007);
        (await club.Bot.GetAsync(path + "42")).Code.ShouldBe(10013);
        (await club.Bot.GetAsync("guilds/42")).Code.ShouldBe(10004);
    }

    [Fact]
    public async Task A_role_is_given_only_from_above()
    {
        await using var club = await Club.StartAsync();
        var above = club.Guild.AddRole("Above");
        var below = club.Guild.AddRole("Sub-6");
        club.Guild.BotMember!.Roles[0].Position = above.Position;
        above.Position = below.Position + 1;
        below.Position = 1;
        string Path(Role role) => $"guilds/{club.Guild.Id}/members/{club.Member.Id}/roles/{role.Id}";

        (await club.Bot.PutAsync(Path(below))).Status.ShouldBe(204);
        club.Member.Roles.ShouldBe([below]);
        (await club.Bot.DeleteAsync(Path(below))).Status.ShouldBe(204);
        club.Member.Roles.ShouldBeEmpty();
        (await club.Bot.PutAsync(Path(above))).Code.ShouldBe(50013);
        (await club.Bot.PutAsync(Path(club.Guild.BotMember.Roles[0]))).Code.ShouldBe(50013);
        (await club.Bot.PutAsync(Path(new(new(42), "none")))).Code.ShouldBe(10011);
        club.Guild.BotMember.Roles[0].Permissions = Permissions.None;
        (await club.Bot.PutAsync(Path(below))).Code.ShouldBe(50013);
    }

    [Fact]
    public async Task A_direct_message_reaches_only_who_takes_them()
    {
        await using var club = await Club.StartAsync();

        var channel = (await club.Bot.PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = club.Member.Id.ToString() })).Body!;
        channel["type"]!.GetValue<int>().ShouldBe(1);
        var path = $"channels/{channel["id"]}/messages";
        (await club.Bot.PostAsync(path, Hello())).Status.ShouldBe(200);
        club.Member.User.AcceptsDirectMessages = false;
        (await club.Bot.PostAsync(path, Hello())).Code.ShouldBe(50007);
        (await club.Bot.PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = "42" })).Code.ShouldBe(10013);
        (await club.Bot.PostAsync("users/@me/channels", new JsonObject())).ErrorAt("recipient_id").ShouldBe("BASE_TYPE_REQUIRED");
    }

    private static JsonObject Hello() => new() { ["content"] = "hello" };
}
