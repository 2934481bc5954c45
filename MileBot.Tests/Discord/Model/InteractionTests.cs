using System.Text.Json;
using MileBot.Discord;
using MileBot.Discord.Json;
using MileBot.Discord.Model;
using MileBot.Tests.Discord.Support;

namespace MileBot.Tests.Discord.Model;

public class InteractionTests
{
    private static readonly Interaction Nested = JsonSerializer.Deserialize(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Discord", "Data", "Interaction.json")).Replace("\"version\": 1", "\"token\": \"secret\"", StringComparison.Ordinal),
        DiscordJson.Default.Interaction)!;

    [Fact]
    public void A_command_is_named_with_its_group_and_subcommand() => Nested.Data.CommandPath.ShouldBe("results log add");

    [Fact]
    public void Options_are_found_by_name_wherever_they_are_nested_with_their_own_types()
    {
        Nested.Data.Argument("member")!.Value!.Value.AsSnowflake.ShouldBe(new Snowflake(501));
        Nested.Data.Argument("effort")!.Value!.Value.AsInteger.ShouldBe(7);
        Nested.Data.Argument("effort")!.Value!.Value.AsNumber.ShouldBe(7);
        Nested.Data.Argument("wind")!.Value!.Value.AsNumber.ShouldBe(-1.5);
        Nested.Data.Argument("wind")!.Value!.Value.AsInteger.ShouldBeNull();
        Nested.Data.Argument("private")!.Value!.Value.AsBoolean.ShouldBe(true);
        Nested.Data.Argument("note")!.Focused.ShouldBeTrue();
        Nested.Data.Argument("nothing").ShouldBeNull();
    }

    [Fact]
    public void A_command_without_subcommands_has_its_options_and_its_name()
    {
        var interaction = SampleInteractions.Read(SampleInteractions.Command());
        interaction.Data.CommandPath.ShouldBe("pb");
        interaction.Data.Argument("time")!.Value.ToString().ShouldBe("6:42");
    }

    [Fact]
    public void A_resolved_member_gets_its_user_back()
    {
        var member = Nested.Data.Resolved.Member(new Snowflake(501))!;
        member.DisplayName.ShouldBe("Stevo");
        member.User!.Username.ShouldBe("steve");
        Nested.Data.Resolved.Member(new Snowflake(502)).ShouldBeNull();
    }

    [Fact]
    public void Who_used_it_is_known_in_a_guild_and_outside()
    {
        Nested.Invoker!.Id.ShouldBe(new Snowflake(500));
        SampleInteractions.Read(SampleInteractions.Autocomplete()).Invoker!.Id.ShouldBe(new Snowflake(500));
    }

    [Fact]
    public void Permissions_are_read_from_their_string_and_an_administrator_has_them_all()
    {
        Nested.Member!.Permissions!.Value.Grants(Permissions.ManageGuild).ShouldBeTrue();
        Nested.Member.Permissions.Value.Grants(Permissions.ManageGuild | Permissions.ManageRoles).ShouldBeFalse();
        Permissions.Administrator.Grants(Permissions.ManageRoles).ShouldBeTrue();
        ((ulong)Nested.AppPermissions).ShouldBe(2248473465835073UL);
    }

    [Fact]
    public void By_whose_installation_it_came_is_a_map() =>
        Nested.AuthorizingIntegrationOwners[IntegrationType.UserInstall].ShouldBe(new Snowflake(500));

    [Fact]
    public void A_form_is_read_by_the_custom_ids_of_its_fields()
    {
        var form = SampleInteractions.Read("""
            { "id": "1", "application_id": "2", "type": 5, "token": "t", "data": { "custom_id": "edit/1", "components": [
              { "type": 10, "id": 1 },
              { "type": 18, "id": 2, "component": { "type": 4, "id": 3, "custom_id": "note", "value": "windy" } },
              { "type": 18, "id": 4, "component": { "type": 19, "id": 5, "custom_id": "proof", "values": ["900"] } },
              { "type": 18, "id": 6, "component": { "type": 21, "id": 7, "custom_id": "surface", "value": null } },
              { "type": 18, "id": 8, "component": { "type": 23, "id": 9, "custom_id": "private", "value": true } },
              { "type": 1, "id": 10, "components": [ { "type": 4, "id": 11, "custom_id": "old", "value": "way" } ] } ] } }
            """);
        form.Data.Submitted("note")!.Value!.Value.AsString.ShouldBe("windy");
        form.Data.Submitted("proof")!.Values.ShouldBe(["900"]);
        form.Data.Submitted("surface")!.Value.ShouldBeNull();
        form.Data.Submitted("private")!.Value!.Value.AsBoolean.ShouldBe(true);
        form.Data.Submitted("old")!.Value!.Value.AsString.ShouldBe("way");
        form.Data.Submitted("nothing").ShouldBeNull();
    }

    [Fact]
    public void An_interaction_never_prints_its_token() => $"{Nested} {Nested.Token}".ShouldNotContain("secret");

    [Theory]
    [InlineData("""{ "application_id": "2", "type": 2, "token": "t" }""", "id")]
    [InlineData("""{ "id": "1", "application_id": "2", "type": 2 }""", "token")]
    [InlineData("""{ "id": "1", "application_id": "2", "type": 2, "token": null }""", "token")]
    [InlineData("""{ "id": "1", "application_id": "2", "type": 2, "token": "t", "user": { "id": "1" } }""", "username")]
    public void What_discord_promises_and_does_not_send_is_named(string json, string member) =>
        Should.Throw<JsonException>(() => SampleInteractions.Read(json)).Message.ShouldContain(member);

    [Fact]
    public void A_component_of_a_kind_unknown_to_us_does_not_spoil_the_message()
    {
        var message = JsonSerializer.Deserialize(
            """{ "id": "1", "channel_id": "2", "components": [ { "type": 99, "id": 4, "novelty": true }, { "type": 10, "content": "text" } ] }""",
            DiscordJson.Default.Message)!;
        message.Components.ShouldBe([new Component { Id = 4 }, new TextDisplay("text")]);
    }
}
