using System.Text.Json;
using System.Text.Json.Nodes;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Tests.Discord.Model;

public class ApplicationCommandTests
{
    private static readonly CommandDefinition Pb = new()
    {
        Name = "pb",
        Description = "Log a mile",
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDirectMessage],
        IntegrationTypes = [IntegrationType.GuildInstall],
        DefaultMemberPermissions = Permissions.ManageGuild,
        NameLocalizations = new Dictionary<string, string>(StringComparer.Ordinal) { ["de"] = "bestzeit", ["fr"] = "record" },
        Options =
        [
            new() { Type = CommandOptionType.String, Name = "time", Description = "Your time", Required = true },
            new() { Type = CommandOptionType.Number, Name = "wind", Description = "Wind", MinValue = -10, MaxValue = 10 },
            new() { Type = CommandOptionType.String, Name = "surface", Description = "Where", Choices = [new("Track", "track"), new("Road", "road")] },
        ],
    };

    /// <summary>What Discord makes of it: ids, defaults spelt out, lists in another order, whole numbers for numbers.</summary>
    private static ApplicationCommand AsDiscordHasIt(Action<JsonObject>? change = null)
    {
        var json = JsonSerializer.SerializeToNode(Pb, DiscordJson.Default.CommandDefinition)!.AsObject();
        json["id"] = "700";
        json["application_id"] = "200";
        json["version"] = "701";
        json["nsfw"] = false;
        json["dm_permission"] = true;
        json["default_permission"] = true;
        json["contexts"] = new JsonArray(1, 0);
        json["description_localizations"] = null;
        json["name_localizations"] = new JsonObject { ["fr"] = "record", ["de"] = "bestzeit" };
        json["options"]![1]!["required"] = false;
        json["options"]![1]!["autocomplete"] = false;
        json["options"]![1]!["choices"] = new JsonArray();
        change?.Invoke(json);
        return json.Deserialize(DiscordJson.Default.ApplicationCommand)!;
    }

    [Fact]
    public void A_command_discord_has_already_needs_no_registration() => AsDiscordHasIt().Matches(Pb).ShouldBeTrue();

    [Theory]
    [InlineData("description", "\"Log a run\"")]
    [InlineData("contexts", "[0]")]
    [InlineData("contexts", "null")]
    [InlineData("integration_types", "[0,1]")]
    [InlineData("default_member_permissions", "null")]
    [InlineData("nsfw", "true")]
    [InlineData("name_localizations", "null")]
    [InlineData("options", "[]")]
    public void Whatever_differs_needs_registration(string member, string value) =>
        AsDiscordHasIt(json => json[member] = JsonNode.Parse(value)).Matches(Pb).ShouldBeFalse();

    [Theory]
    [InlineData(0, "required", "false")]
    [InlineData(0, "description", "\"Time\"")]
    [InlineData(1, "min_value", "-11")]
    [InlineData(2, "choices", """[{"name":"Road","value":"road"},{"name":"Track","value":"track"}]""")]
    [InlineData(2, "autocomplete", "true")]
    public void Whatever_differs_in_an_option_needs_registration(int option, string member, string value) =>
        AsDiscordHasIt(json => json["options"]![option]![member] = JsonNode.Parse(value)).Matches(Pb).ShouldBeFalse();

    [Fact]
    public void What_is_left_to_discord_may_be_anything_it_chose()
    {
        var wanted = Pb with { IntegrationTypes = null, Contexts = null };
        AsDiscordHasIt(json =>
        {
            json["integration_types"] = new JsonArray(0, 1);
            json["contexts"] = null;
        }).Matches(wanted).ShouldBeTrue();
    }

    [Fact]
    public void A_command_of_one_guild_has_no_contexts_to_differ_in() => AsDiscordHasIt(json =>
    {
        json["guild_id"] = "300";
        json.Remove("contexts");
        json.Remove("integration_types");
    }).Matches(Pb).ShouldBeTrue();

    [Fact]
    public void A_set_matches_in_any_order_but_with_nothing_more_or_less()
    {
        var help = new CommandDefinition { Name = "help", Description = "What I can do" };
        var existing = new ApplicationCommand { Id = new(1), ApplicationId = new(200), Name = "help", Description = "What I can do" };
        ApplicationCommand.AllMatch([existing, AsDiscordHasIt()], [Pb, help]).ShouldBeTrue();
        ApplicationCommand.AllMatch([existing], [Pb, help]).ShouldBeFalse();
        ApplicationCommand.AllMatch([existing, AsDiscordHasIt()], [help]).ShouldBeFalse();
        ApplicationCommand.AllMatch([], []).ShouldBeTrue();
    }

    [Fact]
    public void An_application_without_settings_is_for_guilds_only()
    {
        var fresh = JsonSerializer.Deserialize("""{ "id": "200" }""", DiscordJson.Default.Application)!;
        fresh.Supports(IntegrationType.GuildInstall).ShouldBeTrue();
        fresh.Supports(IntegrationType.UserInstall).ShouldBeFalse();
        var both = JsonSerializer.Deserialize("""{ "id": "200", "integration_types_config": { "0": {}, "1": {} } }""", DiscordJson.Default.Application)!;
        both.Supports(IntegrationType.UserInstall).ShouldBeTrue();
    }
}
