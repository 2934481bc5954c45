using MileBot.Commands;
using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Replies;
using OptionValue = MileBot.Commands.OptionValue;

namespace MileBot.Wire;

/// <summary>Reads who asked for what from an interaction.</summary>
internal static class InteractionReader
{
    public static CommandCall ToCall(Interaction interaction, DateTimeOffset now)
    {
        var options = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var argument in interaction.Data.Arguments)
        {
            if (ToValue(argument, interaction) is { } value) options[argument.Name] = value;
        }

        return new CommandCall(interaction.Id.Value, ToCaller(interaction), now, options) { Subcommand = SubcommandOf(interaction.Data) };
    }

    /// <summary>Reads a press; null where the component is none of ours.</summary>
    public static ComponentPress? ToPress(Interaction interaction, DateTimeOffset now) => IdOf(interaction) is { } component
        ? new ComponentPress(interaction.Id.Value, ToCaller(interaction), now, component, interaction.Data.Values is [var chosen, ..] ? chosen : null)
        : null;

    /// <summary>Reads a form; null where it is none of ours.</summary>
    public static FormSubmission? ToSubmission(Interaction interaction, DateTimeOffset now)
    {
        if (IdOf(interaction) is not { } form) return null;

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in interaction.Data.Components.Select(row => row.Component).OfType<SubmittedComponent>())
        {
            if (field.CustomId is { } name) values[name] = field.Values is [var chosen, ..] ? chosen : field.Value?.ToString() ?? "";
        }

        return new FormSubmission(interaction.Id.Value, ToCaller(interaction), now, form, values);
    }

    /// <summary>Reads what is being typed; null where Discord doesn't say which option it is.</summary>
    public static OptionTyping? ToTyping(Interaction interaction, DateTimeOffset now) =>
        interaction.Data.Arguments.FirstOrDefault(argument => argument.Focused) is { } focused
            ? new OptionTyping(interaction.Id.Value, ToCaller(interaction), now, focused.Name, focused.Value?.ToString() ?? "")
            {
                Subcommand = SubcommandOf(interaction.Data),
            }
            : null;

    private static ComponentId? IdOf(Interaction interaction) => interaction.Data.CustomId is { } customId ? ComponentId.Parse(customId) : null;

    private static string? SubcommandOf(InteractionData data) =>
        data.Options is [{ Type: CommandOptionType.Subcommand, Name: var subcommand }] ? subcommand : null;

    private static Caller ToCaller(Interaction interaction)
    {
        var user = interaction.Invoker ?? throw new InvalidOperationException("An interaction without a user can't be answered.");

        // Where only a user installed the application, the server's members are not ours to keep.
        var guildId = interaction.AuthorizingIntegrationOwners.ContainsKey(IntegrationType.GuildInstall) || interaction.AuthorizingIntegrationOwners.Count == 0
            ? interaction.GuildId?.Value
            : null;
        return new Caller(ToPerson(user, interaction.Member), guildId)
        {
            ManagesServer = interaction.Member?.Permissions?.Grants(Permissions.ManageGuild) is true,
            ChannelId = interaction.ChannelId?.Value,
            RoleIds = [.. interaction.Member?.Roles.Select(role => role.Value) ?? []],
        };
    }

    private static Person ToPerson(User user, GuildMember? member) => new(user.Id.Value, member?.DisplayName ?? user.DisplayName, user.Bot)
    {
        IsInServer = member is not null,
    };

    private static OptionValue? ToValue(CommandArgument argument, Interaction interaction) => ToValue(argument, interaction.Data.Resolved, interaction.GuildId);

    private static OptionValue? ToValue(CommandArgument argument, ResolvedData resolved, Snowflake? guildId) => argument switch
    {
        { Type: CommandOptionType.String, Value.AsString: { } text } => new OptionValue.Text(text),
        { Type: CommandOptionType.Integer, Value.AsInteger: { } number } => new OptionValue.Number(number),
        { Type: CommandOptionType.Boolean, Value.AsBoolean: { } flag } => new OptionValue.Flag(flag),
        { Type: CommandOptionType.User, Value.AsSnowflake: { } id } when resolved.Users.TryGetValue(id, out var user) =>
            new OptionValue.Member(ToPerson(user, resolved.Member(id))),
        { Type: CommandOptionType.Channel, Value.AsSnowflake: { } id } when resolved.Channels.TryGetValue(id, out var channel) =>
            new OptionValue.Channel(new ChosenChannel(id.Value, channel.Name ?? "", PostPermissions.MissingIn(channel))),
        { Type: CommandOptionType.Role, Value.AsSnowflake: { } id } when resolved.Roles.TryGetValue(id, out var role) =>
            new OptionValue.Role(new ChosenRole(id.Value, role.Name, role.Position, role.Managed, IsEveryone: id == guildId) { Powers = RolePowers.Of(role) }),
        { Type: CommandOptionType.Attachment, Value.AsSnowflake: { } id } when resolved.Attachments.TryGetValue(id, out var file) =>
            new OptionValue.File(new ChosenFile(id.Value, file.Filename, file.ContentType, file.Size, file.Url)),
        _ => null,
    };
}
