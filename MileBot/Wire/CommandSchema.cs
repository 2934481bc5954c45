using MileBot.Commands;
using MileBot.Discord.Model;
using CommandOption = MileBot.Commands.CommandOption;
using WireOption = MileBot.Discord.Model.CommandOption;

namespace MileBot.Wire;

/// <summary>Puts the declarations of commands into Discord's words.</summary>
internal static class CommandSchema
{
    private static readonly ChannelType[] ForMessages =
        [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];

    /// <summary>What is to be registered.</summary>
    /// <param name="declaration">The command.</param>
    /// <param name="userInstall">Whether the application can be installed by a user for themselves.</param>
    public static CommandDefinition Of(CommandDeclaration declaration, bool userInstall)
    {
        var anywhere = declaration.Availability is Availability.Anywhere;
        return new CommandDefinition
        {
            Name = declaration.Name,
            Description = declaration.Description,
            DefaultMemberPermissions = declaration.ForOrganisers ? Permissions.ManageGuild : null,
            Options = declaration.Subcommands.Count > 0
                ? [.. declaration.Subcommands.Select(Of)]
                : [.. declaration.Options.Select(Of)],
            IntegrationTypes = anywhere && userInstall
                ? [IntegrationType.GuildInstall, IntegrationType.UserInstall]
                : [IntegrationType.GuildInstall],
            Contexts = (anywhere, userInstall) switch
            {
                (true, true) => [InteractionContextType.Guild, InteractionContextType.BotDirectMessage, InteractionContextType.PrivateChannel],
                (true, false) => [InteractionContextType.Guild, InteractionContextType.BotDirectMessage],
                _ => [InteractionContextType.Guild],
            },
        };
    }

    private static WireOption Of(Subcommand subcommand) => new()
    {
        Type = CommandOptionType.Subcommand,
        Name = subcommand.Name,
        Description = subcommand.Description,
        Options = [.. subcommand.Options.Select(Of)],
    };

    private static WireOption Of(CommandOption option)
    {
        var wire = new WireOption { Type = CommandOptionType.String, Name = option.Name, Description = option.Description, Required = option.IsRequired };
        return option switch
        {
            TextOption text => wire with { MaxLength = text.MaxLength, Autocomplete = text.Suggests },
            NumberOption number => wire with { Type = CommandOptionType.Integer, MinValue = number.Min, MaxValue = number.Max },
            FlagOption => wire with { Type = CommandOptionType.Boolean },
            MemberOption => wire with { Type = CommandOptionType.User },
            ChannelOption => wire with { Type = CommandOptionType.Channel, ChannelTypes = ForMessages },
            RoleOption => wire with { Type = CommandOptionType.Role },
            FileOption => wire with { Type = CommandOptionType.Attachment },
            ChoiceOption choice => wire with { Choices = [.. choice.Texts.Select(text => new CommandChoice(text.Label, text.Code))] },
            _ => throw new InvalidOperationException($"No schema for an option of kind {option.GetType().Name}."),
        };
    }
}
