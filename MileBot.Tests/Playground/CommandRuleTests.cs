using System.Text.Json.Nodes;

namespace MileBot.Tests.Playground;

/// <summary>Registering commands: what Discord demands of them, and what it sends back.</summary>
public class CommandRuleTests
{
    private const string Path = $"applications/{RawBot.ApplicationId}/commands";

    public static TheoryData<string, string> Refused => new()
    {
        { "0/name", """{"description":"d"}""" },
        { "0/name", """{"name":"","description":"d"}""" },
        { "0/name", """{"name":"Upper","description":"d"}""" },
        { "0/name", """{"name":"with space","description":"d"}""" },
        { "0/name", $$"""{"name":"{{X(33)}}","description":"d"}""" },
        { "0/name_localizations/de", """{"name":"a","description":"d","name_localizations":{"de":"Groß"}}""" },
        { "0/name_localizations/xx", """{"name":"a","description":"d","name_localizations":{"xx":"b"}}""" },
        { "0/description", """{"name":"a"}""" },
        { "0/description", $$"""{"name":"a","description":"{{X(101)}}"}""" },
        { "0/options", $$"""{"name":"a","description":"d","options":[{{Options(26)}}]}""" },
        { "0/options/1/name", Command("""{"type":3,"name":"x","description":"d"},{"type":3,"name":"x","description":"d"}""") },
        { "0/options/1", Command("""{"type":3,"name":"x","description":"d"},{"type":3,"name":"y","description":"d","required":true}""") },
        { "0/options/0/type", Command("""{"type":12,"name":"x","description":"d"}""") },
        { "0/options/0/description", Command("""{"type":3,"name":"x","description":""}""") },
        { "0/options/0/choices", Command($$"""{"type":3,"name":"x","description":"d","choices":[{{Choices(26)}}]}""") },
        { "0/options/0/choices/0/name", Command($$"""{"type":3,"name":"x","description":"d","choices":[{"name":"{{X(101)}}","value":"v"}]}""") },
        { "0/options/0/choices/0/value", Command($$"""{"type":3,"name":"x","description":"d","choices":[{"name":"n","value":"{{X(101)}}"}]}""") },
        { "0/options/0/choices/0/value", Command("""{"type":4,"name":"x","description":"d","choices":[{"name":"n","value":"six"}]}""") },
        { "0/options/0/choices/0/value", Command("""{"type":3,"name":"x","description":"d","choices":[{"name":"n","value":6}]}""") },
        { "0/options/0/choices", Command("""{"type":5,"name":"x","description":"d","choices":[{"name":"n","value":"v"}]}""") },
        { "0/options/0/autocomplete", Command("""{"type":3,"name":"x","description":"d","autocomplete":true,"choices":[{"name":"n","value":"v"}]}""") },
        { "0/options/0/autocomplete", Command("""{"type":6,"name":"x","description":"d","autocomplete":true}""") },
        { "0/options/0/min_value", Command("""{"type":3,"name":"x","description":"d","min_value":1}""") },
        { "0/options/0", Command("""{"type":4,"name":"x","description":"d","min_value":2,"max_value":1}""") },
        { "0/options/0/max_length", Command("""{"type":3,"name":"x","description":"d","max_length":6001}""") },
        { "0/options/0/min_length", Command("""{"type":4,"name":"x","description":"d","min_length":1}""") },
        { "0/options/0/channel_types", Command("""{"type":3,"name":"x","description":"d","channel_types":[0]}""") },
        { "0/options", Command("""{"type":1,"name":"x","description":"d"},{"type":3,"name":"y","description":"d"}""") },
        { "0/options/0/options", Command("""{"type":2,"name":"x","description":"d"}""") },
        { "0/options/0/options/0/type", Command("""{"type":2,"name":"x","description":"d","options":[{"type":3,"name":"y","description":"d"}]}""") },
        { "0/options/0/options/0/type", Command("""{"type":1,"name":"x","description":"d","options":[{"type":1,"name":"y","description":"d"}]}""") },
        { "0/default_member_permissions", """{"name":"a","description":"d","default_member_permissions":"all"}""" },
        { "0/contexts/0", """{"name":"a","description":"d","contexts":[3]}""" },
        { "0/contexts", """{"name":"a","description":"d","contexts":[]}""" },
        { "0/contexts", """{"name":"a","description":"d","contexts":[0,0]}""" },
        { "0/integration_types/1", """{"name":"a","description":"d","integration_types":[0,1]}""" },
        { "1/name", """{"name":"a","description":"d"},{"name":"a","description":"e"}""" },
        { "0/type", """{"type":9,"name":"a","description":"d"}""" },
        { "0/description", """{"type":2,"name":"Look At","description":"no"}""" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_Discord_would_refuse_is_refused_at_its_field(string field, string commands)
    {
        await using var club = await Club.StartAsync();

        var answer = await club.Bot.PutAsync(Path, JsonNode.Parse($"[{commands}]"));

        answer.Status.ShouldBe(400, answer.ToString());
        answer.Code.ShouldBe(50035);
        answer.ErrorAt(field).ShouldNotBeNull(answer.ToString());
        club.Discord.Commands.Of().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(8000, 200)]
    [InlineData(8001, 400)]
    public async Task All_texts_of_a_command_add_up_to_8000_characters(int total, int status)
    {
        await using var club = await Club.StartAsync();
        var options = new JsonArray();
        var left = total - 2;
        for (var number = 0; left > 0; number++)
        {
            // A name of 3, and choices of 1 + up to 100 characters until the rest is used up.
            var option = new JsonObject { ["type"] = 3, ["name"] = $"o{number:00}", ["description"] = "d", ["choices"] = new JsonArray() };
            left -= 4;
            for (var choice = 0; choice < 25 && left > 1; choice++)
            {
                var length = Math.Min(100, left - 2);
                option["choices"]!.AsArray().Add(new JsonObject { ["name"] = $"{choice:00}", ["value"] = new string('x', Math.Max(length, 1)) });
                left -= 2 + Math.Max(length, 1);
            }

            options.Add(option);
        }

        var answer = await club.Bot.PutAsync(Path, new JsonArray(new JsonObject { ["name"] = "a", ["description"] = "d", ["options"] = options }));

        left.ShouldBe(0);
        answer.Status.ShouldBe(status, answer.ToString());
    }

    [Fact]
    public async Task A_hundred_commands_are_taken_and_no_more()
    {
        await using var club = await Club.StartAsync();
        JsonArray Commands(int count) => new([.. Enumerable.Range(0, count).Select(number => new JsonObject { ["name"] = $"c{number}", ["description"] = "d" })]);

        (await club.Bot.PutAsync(Path, Commands(100))).Status.ShouldBe(200);
        (await club.Bot.PutAsync(Path, Commands(101))).Code.ShouldBe(30032);
    }

    [Fact]
    public async Task A_command_keeps_its_id_and_while_unchanged_its_version()
    {
        await using var club = await Club.StartAsync();
        var first = (await club.Bot.RegisterAsync(Club.PbCommand, Club.Json("""{"name":"help","description":"Help"}"""))).Body!;

        var second = (await club.Bot.RegisterAsync(Club.PbCommand, Club.Json("""{"name":"help","description":"More help"}"""))).Body!;

        second[0]!["id"]!.ToString().ShouldBe(first[0]!["id"]!.ToString());
        second[0]!["version"]!.ToString().ShouldBe(first[0]!["version"]!.ToString());
        second[1]!["id"]!.ToString().ShouldBe(first[1]!["id"]!.ToString());
        second[1]!["version"]!.ToString().ShouldNotBe(first[1]!["version"]!.ToString());
    }

    [Fact]
    public async Task What_was_registered_is_listed_per_scope()
    {
        await using var club = await Club.WithPbAsync();
        var own = $"applications/{RawBot.ApplicationId}/guilds/{club.Guild.Id}/commands";

        (await club.Bot.PutAsync(own, JsonNode.Parse("""[{"name":"dev","description":"d"}]"""))).Status.ShouldBe(200);

        (await club.Bot.GetAsync(Path)).Body!.AsArray().Single()!["name"]!.ToString().ShouldBe("pb");
        (await club.Bot.GetAsync(own)).Body!.AsArray().Single()!["guild_id"]!.ToString().ShouldBe(club.Guild.Id.ToString());
        (await club.Bot.PutAsync(own, JsonNode.Parse("""[{"name":"dev","description":"d","contexts":[0]}]"""))).ErrorAt("0/contexts").ShouldNotBeNull();
    }

    [Fact]
    public async Task User_installation_is_taken_where_the_application_has_it()
    {
        await using var club = await Club.StartAsync(new() { IntegrationTypes = [0, 1], RateLimitScale = 100 });

        (await club.Bot.GetAsync("applications/@me")).Body!["integration_types_config"]!.AsObject().Select(type => type.Key).ShouldBe(["0", "1"]);
        (await club.Bot.PutAsync(Path, JsonNode.Parse("""[{"name":"a","description":"d","integration_types":[0,1],"contexts":[0,1,2]}]"""))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_application_s_commands_are_not_touched()
    {
        await using var club = await Club.StartAsync();

        (await club.Bot.PutAsync("applications/42/commands", new JsonArray())).Code.ShouldBe(20012);
    }

    private static string X(int length) => new('x', length);

    private static string Command(string options) => $$"""{"name":"a","description":"d","options":[{{options}}]}""";

    private static string Options(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{"type":3,"name":"o{{number}}","description":"d"}"""));

    private static string Choices(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{"name":"c{{number}}","value":"v"}"""));
}
