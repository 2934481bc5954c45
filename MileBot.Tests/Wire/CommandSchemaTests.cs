using MileBot.Commands;
using MileBot.Discord.Model;
using MileBot.Wire;

namespace MileBot.Tests.Wire;

public sealed class CommandSchemaTests
{
    private static readonly TextOption Topic = new("topic", "What about", 60) { Suggests = true };

    [Fact]
    public void A_command_with_subcommands_has_no_options_of_its_own()
    {
        var declaration = new CommandDeclaration("privacy", "Your data", Purpose.Yourself, Availability.Anywhere, [])
        {
            Subcommands = [new Subcommand("show", "What is kept", []), new Subcommand("find", "Look for it", [Topic])],
        };

        var options = CommandSchema.Of(declaration, userInstall: false).Options!;

        options.Select(option => (option.Type, option.Name)).ShouldBe(
            [(CommandOptionType.Subcommand, "show"), (CommandOptionType.Subcommand, "find")]);
        options[1].Options!.ShouldHaveSingleItem().Autocomplete.ShouldBeTrue();
    }

    [Fact]
    public void A_command_for_organisers_is_offered_to_those_who_manage_the_server()
    {
        var declaration = new CommandDeclaration("weekly", "The weekly post", Purpose.TheClub, Availability.ServersOnly, []) { ForOrganisers = true };

        CommandSchema.Of(declaration, userInstall: false).DefaultMemberPermissions.ShouldBe(Permissions.ManageGuild);
        CommandSchema.Of(declaration with { ForOrganisers = false }, userInstall: false).DefaultMemberPermissions.ShouldBeNull();
    }

    [Fact]
    public void Only_an_option_that_offers_answers_asks_for_them()
    {
        var declaration = new CommandDeclaration(
            "guide", "Short answers", Purpose.TheMile, Availability.Anywhere, [Topic, new TextOption("note", "Anything", 20)]);

        CommandSchema.Of(declaration, userInstall: true).Options!.Select(option => option.Autocomplete).ShouldBe([true, false]);
    }
}
