using System.Text;
using System.Text.Json.Nodes;

namespace MileBot.Tests.Playground;

/// <summary>Every limit of a message, at it and just over it, with Discord's error for the field.</summary>
public class MessageLimitTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "content", Text("content", 2001) },
        { "embeds", Embeds(11, """{"title":"t"}""") },
        { "embeds/0/title", Embed("title", 257) },
        { "embeds/0/description", Embed("description", 4097) },
        { "embeds/0/fields", $$"""{"embeds":[{"fields":[{{Many(26, """{"name":"n","value":"v"}""")}}]}]}""" },
        { "embeds/0/fields/0/name", Field(257, 1) },
        { "embeds/0/fields/0/value", Field(1, 1025) },
        { "embeds/0/fields/0/value", Field(1, 0) },
        { "embeds/0/footer/text", $$$"""{"embeds":[{"footer":{"text":"{{{X(2049)}}}"}}]}""" },
        { "embeds/0/author/name", $$$"""{"embeds":[{"author":{"name":"{{{X(257)}}}"}}]}""" },
        { "embeds/0/color", """{"embeds":[{"title":"t","color":16777216}]}""" },
        { "embeds/0/url", """{"embeds":[{"title":"t","url":"nowhere"}]}""" },
        { "embeds/0/image/url", """{"embeds":[{"image":{"url":"attachment://missing.png"}}]}""" },
        { "embeds/0/timestamp", """{"embeds":[{"title":"t","timestamp":"yesterday"}]}""" },
        { "embeds", Embeds(2, $$"""{"description":"{{X(3001)}}"}""") },
        { "flags", """{"content":"x","flags":128}""" },
        { "flags", """{"content":"x","flags":"many"}""" },
        { "content", """{"content":[1]}""" },
        { "tts", """{"content":"x","tts":"yes"}""" },
        { "content", V2("""{"type":10,"content":"x"}""", ",\"content\":\"no\"") },
        { "embeds", V2("""{"type":10,"content":"x"}""", ",\"embeds\":[{\"title\":\"no\"}]") },
        { "components", V2(Many(40, """{"type":14}""") + """,{"type":14}""") },
        { "components", V2($$"""{"type":17,"components":[{{Many(40, """{"type":14}""")}}]}""") },
        { "components", V2(Many(2, $$"""{"type":10,"content":"{{X(2001)}}"}""")) },
        { "components/0/content", V2("""{"type":10,"content":""}""") },
        { "components/0/type", V2("""{"type":99}""") },
        { "components/0/type", V2("""{"content":"x"}""") },
        { "components/0/type", """{"components":[{"type":10,"content":"x"}]}""" },
        { "components", $$"""{"components":[{{Rows(6)}}]}""" },
        { "components/0/components/0/type", V2("""{"type":17,"components":[{"type":17,"components":[{"type":14}]}]}""") },
        { "components/0/components", V2("""{"type":17,"components":[]}""") },
        { "components/0/accent_color", V2("""{"type":17,"accent_color":16777216,"components":[{"type":14}]}""") },
        { "components/0/components", V2(Row(Many(6, """{"type":2,"style":5,"label":"x","url":"https://example.org"}"""))) },
        { "components/0/components/0/custom_id", V2(Row(Button("\"custom_id\":\"" + X(101) + "\""))) },
        { "components/0/components/0/custom_id", V2(Row(Button("\"custom_id\":\"\""))) },
        { "components/0/components/0/custom_id", V2(Row("""{"type":2,"style":1,"label":"x"}""")) },
        { "components/0/components/1/custom_id", V2(Row(Many(2, Button("\"custom_id\":\"same\"")))) },
        { "components/0/components/0/label", V2(Row($$"""{"type":2,"style":1,"label":"{{X(81)}}","custom_id":"a"}""")) },
        { "components/0/components/0", V2(Row("""{"type":2,"style":1,"custom_id":"a"}""")) },
        { "components/0/components/0/style", V2(Row("""{"type":2,"style":7,"label":"x","custom_id":"a"}""")) },
        { "components/0/components/0/url", V2(Row("""{"type":2,"style":5,"label":"x"}""")) },
        { "components/0/components/0/custom_id", V2(Row("""{"type":2,"style":5,"label":"x","url":"https://example.org","custom_id":"a"}""")) },
        { "components/0/components/0/url", V2(Row("""{"type":2,"style":1,"label":"x","custom_id":"a","url":"https://example.org"}""")) },
        { "components/0/components/0/url", V2(Row("""{"type":2,"style":5,"label":"x","url":"ftp://example.org"}""")) },
        { "components/0/components/0/url", V2(Row($$"""{"type":2,"style":5,"label":"x","url":"https://example.org/{{X(500)}}"}""")) },
        { "components/0/components/0/emoji/name", V2(Row("""{"type":2,"style":1,"custom_id":"a","emoji":{"name":"run"}}""")) },
        { "components/0/components/0/options", V2(Row(Select(26))) },
        { "components/0/components/0/options", V2(Row(Select(0))) },
        { "components/0/components", V2(Row(Select(1) + "," + Button("\"custom_id\":\"b\""))) },
        { "components/0/components/0/options/1/value", V2(Row("""{"type":3,"custom_id":"a","options":[{"label":"x","value":"1"},{"label":"y","value":"1"}]}""")) },
        { "components/0/components/0/options/0/label", V2(Row($$"""{"type":3,"custom_id":"a","options":[{"label":"{{X(101)}}","value":"1"}]}""")) },
        { "components/0/components/0/max_values", V2(Row("""{"type":3,"custom_id":"a","max_values":2,"options":[{"label":"x","value":"1"}]}""")) },
        { "components/0/components/0/placeholder", V2(Row($$"""{"type":5,"custom_id":"a","placeholder":"{{X(151)}}"}""")) },
        { "components/0/accessory", V2("""{"type":9,"components":[{"type":10,"content":"x"}]}""") },
        { "components/0/components", V2($$"""{"type":9,"components":[{{Many(4, """{"type":10,"content":"x"}""")}}],"accessory":{{Button("\"custom_id\":\"a\"")}}}""") },
        { "components/0/items", V2("""{"type":12,"items":[]}""") },
        { "components/0/items", V2($$"""{"type":12,"items":[{{Many(11, """{"media":{"url":"https://example.org/a.png"}}""")}}]}""") },
        { "components/0/items/0/description", V2($$"""{"type":12,"items":[{"media":{"url":"https://example.org/a.png"},"description":"{{X(1025)}}"}]}""") },
        { "components/0/items/0/media/url", V2("""{"type":12,"items":[{"media":{"url":"attachment://missing.png"}}]}""") },
        { "components/0/file/url", V2("""{"type":13,"file":{"url":"https://example.org/a.csv"}}""") },
        { "components/1/id", V2("""{"type":14,"id":7},{"type":14,"id":7}""") },
        { "components/0/spacing", V2("""{"type":14,"spacing":3}""") },
        { "allowed_mentions", """{"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}}""" },
        { "allowed_mentions/parse/0", """{"content":"x","allowed_mentions":{"parse":["somebody"]}}""" },
        { "allowed_mentions/users", $$$"""{"content":"x","allowed_mentions":{"users":[{{{Many(101, "\"1\"")}}}]}}""" },
        { "attachments/0", """{"content":"x","attachments":[{"id":0}]}""" },
        { "nonce", $$"""{"content":"x","nonce":"{{X(26)}}"}""" },
    };

    public static TheoryData<string> Taken => new()
    {
        Text("content", 2000),
        """{"content":"🏃🏃"}""",
        Embeds(10, """{"title":"t"}"""),
        Embed("title", 256),
        Embed("description", 4096),
        Field(256, 1024),
        Embeds(2, $$"""{"description":"{{X(3000)}}"}"""),
        V2(Many(40, """{"type":14}""")),
        V2(Many(2, $$"""{"type":10,"content":"{{X(2000)}}"}""")),
        V2(Row(Button("\"custom_id\":\"" + X(100) + "\""))),
        V2(Row($$"""{"type":2,"style":4,"label":"{{X(80)}}","custom_id":"a"}""")),
        V2(Row("""{"type":2,"style":1,"custom_id":"a","emoji":{"name":"🏃"}}""")),
        V2(Row(Select(25))),
        V2($$"""{"type":9,"components":[{{Many(3, """{"type":10,"content":"x"}""")}}],"accessory":{{Button("\"custom_id\":\"a\"")}}}"""),
        V2($$"""{"type":12,"items":[{{Many(10, """{"media":{"url":"https://example.org/a.png"}}""")}}]}"""),
        V2($$"""{"type":12,"items":[{"media":{"url":"https://example.org/a.png"},"description":"{{X(1024)}}"}]}"""),
        """{"content":"x","allowed_mentions":{"parse":[]}}""",
        """{"content":"x","allowed_mentions":{"parse":["roles"],"users":["1"]}}""",
        $$"""{"content":"x","nonce":"{{X(25)}}"}""",
        """{"content":"x","flags":4096}""",
        $$"""{"components":[{{Rows(5)}}]}""",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_Discord_would_refuse_is_refused_at_its_field(string field, string message)
    {
        await using var club = await Club.StartAsync();

        var answer = await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", Club.Json(message));

        answer.Status.ShouldBe(400, answer.ToString());
        answer.Code.ShouldBe(50035);
        answer.Body!["message"]!.GetValue<string>().ShouldBe("Invalid Form Body");
        answer.ErrorAt(field).ShouldNotBeNull(answer.ToString());
        club.Channel.Messages.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_is_within_the_limits_is_taken(string message)
    {
        await using var club = await Club.StartAsync();

        var answer = await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", Club.Json(message));

        answer.Status.ShouldBe(200, answer.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"content":"   "}""")]
    [InlineData("""{"flags":32768}""")]
    [InlineData("""{"flags":32768,"components":[]}""")]
    public async Task A_message_that_says_nothing_is_empty(string message)
    {
        await using var club = await Club.StartAsync();

        (await club.Bot.PostAsync($"channels/{club.Channel.Id}/messages", Club.Json(message))).Code.ShouldBe(50006);
    }

    [Fact]
    public async Task An_error_in_a_first_response_is_named_below_its_data()
    {
        await using var club = await Club.WithPbAsync();
        var (_, interaction) = await club.TypeAsync("/pb 6:42");

        var answer = await club.Bot.ReplyAsync(interaction, Club.Json(Text("content", 2001)));

        answer.ErrorAt("data/content").ShouldBe("BASE_TYPE_MAX_LENGTH");
    }

    [Fact]
    public async Task A_file_may_weigh_ten_mebibytes_and_no_byte_more()
    {
        await using var club = await Club.StartAsync();
        var path = $"channels/{club.Channel.Id}/messages";

        (await club.Bot.PostAsync(path, new JsonObject(), ("a.bin", new byte[10 * 1024 * 1024]))).Status.ShouldBe(200);
        var answer = await club.Bot.PostAsync(path, new JsonObject(), ("a.bin", new byte[(10 * 1024 * 1024) + 1]));

        answer.Status.ShouldBe(413);
        answer.Code.ShouldBe(40005);
    }

    [Fact]
    public async Task Ten_files_go_along_and_eleven_do_not()
    {
        await using var club = await Club.StartAsync();
        var path = $"channels/{club.Channel.Id}/messages";
        var files = Enumerable.Range(0, 11).Select(number => ($"{number}.txt", new byte[] { 1 })).ToArray();

        (await club.Bot.PostAsync(path, new JsonObject(), files[..10])).Status.ShouldBe(200);
        (await club.Bot.PostAsync(path, new JsonObject(), files)).Code.ShouldBe(50035);
    }

    [Theory]
    [InlineData("{\"content\":")]
    [InlineData("")]
    [InlineData("{\"content\":\"\\ud800\"}")]
    public async Task What_is_no_json_is_refused(string body)
    {
        await using var club = await Club.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"channels/{club.Channel.Id}/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };

        (await club.Bot.SendAsync(request)).Code.ShouldBe(body.Length == 0 ? 50006 : 50109);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        await using var club = await Club.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"channels/{club.Channel.Id}/messages") { Content = new StringContent("hello") };

        (await club.Bot.SendAsync(request)).Code.ShouldBe(50035);
    }

    private static string X(int length) => new('x', length);

    private static string Many(int count, string item) => string.Join(',', Enumerable.Repeat(item, count));

    private static string Text(string field, int length) => $$"""{"{{field}}":"{{X(length)}}"}""";

    private static string Embeds(int count, string embed) => $$"""{"embeds":[{{Many(count, embed)}}]}""";

    private static string Embed(string field, int length) => Embeds(1, Text(field, length));

    private static string Field(int name, int value) => $$"""{"embeds":[{"fields":[{"name":"{{X(name)}}","value":"{{X(value)}}"}]}]}""";

    private static string V2(string components, string more = "") => $$"""{"flags":32768,"components":[{{components}}]{{more}}}""";

    private static string Row(string inner) => $$"""{"type":1,"components":[{{inner}}]}""";

    private static string Rows(int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(number => Row(Button($"\"custom_id\":\"{number}\""))));

    private static string Button(string id) => $$"""{"type":2,"style":2,"label":"x",{{id}}}""";

    private static string Select(int options) =>
        $$"""{"type":3,"custom_id":"s","options":[{{string.Join(',', Enumerable.Range(0, options).Select(number => $$"""{"label":"{{number}}","value":"{{number}}"}"""))}}]}""";
}
