using CsCheck;
using MileBot.Playground.Commands;

namespace MileBot.Tests.Playground;

/// <summary>A typed line, taken apart as Discord's client does.</summary>
public class CommandLineTests
{
    private static readonly string[] Options = ["time:6:42", "surface:Track", "effort:7", "private:True", "zone:Europe/London"];

    private static readonly IReadOnlyList<RegisteredCommand> Commands =
    [
        new(Club.PbCommand, null),
        new(Club.Json("""
            {"name":"weekly","description":"d","options":[
              {"type":1,"name":"set","description":"d","options":[{"type":3,"name":"day","description":"d","required":true},{"type":3,"name":"zone","description":"d"}]},
              {"type":2,"name":"post","description":"d","options":[{"type":1,"name":"now","description":"d"}]}]}
            """), null),
    ];

    [Theory]
    [InlineData("/pb 6:42", "time=6:42")]
    [InlineData("/pb time:6:42", "time=6:42")]
    [InlineData("/pb   6 min 42  ", "time=6 min 42")]
    [InlineData("/pb 6:42 surface:track", "time=6:42;surface=track")]
    [InlineData("/pb surface:track time: 6:42", "surface=track;time=6:42")]
    [InlineData("/pb surface:track effort:7 time:6:42", "surface=track;effort=7;time=6:42")]
    [InlineData("/pb foo:bar", "time=foo:bar")]
    [InlineData("/pb 6:42 surface:track surface:road", "time=6:42;surface=track surface:road")]
    [InlineData("/pb 6:42 member:@Ann Marie private:True", "time=6:42;member=@Ann Marie;private=True")]
    [InlineData("/pb", "")]
    [InlineData("/weekly set Sunday zone:Europe/London", "day=Sunday;zone=Europe/London")]
    [InlineData("/weekly post now", "")]
    public void A_line_is_split_into_its_options(string line, string values) =>
        string.Join(';', CommandLine.Parse(line, Commands).Values.Select(value => $"{value.Option.Name}={value.Text}")).ShouldBe(values);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("pb 6:42")]
    [InlineData("")]
    [InlineData("/weekly")]
    [InlineData("/weekly never")]
    [InlineData("/weekly post")]
    [InlineData("/pb 6:42 time:6:42")]
    public void What_the_client_would_not_send_is_refused(string line) =>
        Should.Throw<ClientRefusalException>(() => CommandLine.Parse(line, Commands)).Message.ShouldNotBeEmpty();

    [Fact]
    public void Named_options_come_in_any_order() =>
        Gen.Shuffle(Options).Sample(parts =>
            CommandLine.Parse($"/pb {string.Join(' ', parts)}", Commands).Values
                .Select(value => $"{value.Option.Name}:{value.Text}").Order(StringComparer.Ordinal)
                .SequenceEqual(parts.Order(StringComparer.Ordinal), StringComparer.Ordinal));

    [Fact]
    public void Text_without_a_colon_arrives_as_it_was_typed() =>
        Gen.Char["abcXYZ 0189_*~`<>@#&é走\t"].Array[1, 40].Sample(letters =>
        {
            var text = new string(letters).Trim();
            return text.Length == 0 || CommandLine.Parse($"/pb {text}", Commands).Values.Single().Text == text;
        });

    [Fact]
    public void Any_line_is_read_or_refused_and_nothing_else() =>
        Gen.Char["/pb weklystno:. timsurfac\n"].Array[0, 40].Sample(letters =>
        {
            try
            {
                CommandLine.Parse("/" + new string(letters), Commands);
            }
            catch (ClientRefusalException)
            {
                return;
            }
        });

    [Theory]
    [InlineData("/pb 6:42 surface:Road", "surface", "\"road\"")]
    [InlineData("/pb 6:42 surface:road", "surface", "\"road\"")]
    [InlineData("/pb 6:42 effort:10", "effort", "10")]
    [InlineData("/pb 6:42 private:true", "private", "true")]
    public async Task A_value_is_of_its_option_s_type(string line, string name, string json)
    {
        await using var club = await Club.WithPbAsync();

        var (_, interaction) = await club.TypeAsync(line);

        interaction["data"]!["options"]!.AsArray().Single(option => option!["name"]!.ToString() == name)!["value"]!.ToJsonString().ShouldBe(json);
    }

    [Theory]
    [InlineData("/pb", "time")]
    [InlineData("/pb surface:road", "time")]
    [InlineData("/pb 6:42 surface:grass", "surface")]
    [InlineData("/pb 6:42 effort:11", "effort")]
    [InlineData("/pb 6:42 effort:0", "effort")]
    [InlineData("/pb 6:42 effort:7.5", "effort")]
    [InlineData("/pb 6:42 private:maybe", "private")]
    [InlineData("/pb 6:42 member:@Nobody", "member")]
    [InlineData("/pb 6:42 channel:#nowhere", "channel")]
    [InlineData("/pb 6:42 proof:missing.png", "proof")]
    [InlineData("/pb 6:42 zone:", "zone")]
    public async Task A_value_the_client_would_not_send_never_reaches_the_bot(string line, string option)
    {
        await using var club = await Club.WithPbAsync();

        Should.Throw<ClientRefusalException>(() => club.Ann.StartTyping(line)).Message.ShouldContain($"`{option}`");

        club.Discord.Wire.Frames.ShouldNotContain(frame => frame.Event == "INTERACTION_CREATE");
    }

    [Fact]
    public async Task Members_and_channels_are_resolved_with_what_may_be_done_there()
    {
        await using var club = await Club.WithPbAsync();
        var odd = club.Guild.AddMember("@everyone 🏃 **Bolt**");

        var (_, interaction) = await club.TypeAsync($"/pb 6:42 member:@{odd.DisplayName} channel:#general");

        var resolved = interaction["data"]!["resolved"]!;
        resolved["users"]![odd.Id.ToString()]!["global_name"]!.GetValue<string>().ShouldBe("@everyone 🏃 **Bolt**");
        resolved["members"]![odd.Id.ToString()]!.AsObject().ContainsKey("user").ShouldBeFalse();
        resolved["channels"]![club.Channel.Id.ToString()]!["app_permissions"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/", "/pb |/weekly ")]
    [InlineData("/w", "/weekly ")]
    [InlineData("/weekly ", "/weekly set |/weekly post ")]
    [InlineData("/weekly se", "/weekly set ")]
    [InlineData("/pb 6:42 sur", "/pb 6:42 surface:")]
    [InlineData("/pb 6:42 surface:", "/pb 6:42 surface:Track |/pb 6:42 surface:Road ")]
    [InlineData("/pb 6:42 surface:r", "/pb 6:42 surface:Track |/pb 6:42 surface:Road ")]
    [InlineData("/pb 6:42 private:F", "/pb 6:42 private:False ")]
    [InlineData("hello", "")]
    public void Ways_to_go_on_are_offered(string line, string offered)
    {
        var lines = new CompletionFinder(Commands, guild: null, []).Find(line).Select(completion => completion.Line).ToList();

        offered.Split('|', StringSplitOptions.RemoveEmptyEntries).ShouldBeSubsetOf(lines);
        lines.Count.ShouldBeLessThanOrEqualTo(25);
    }
}
