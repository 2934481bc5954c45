using System.Text.Json.Serialization;

namespace MileBot.Discord.Model;

/// <summary>What was asked for. Which parts are filled follows from <see cref="Interaction.Type"/>.</summary>
/// <remarks>See Discord Docs/Receiving and Responding to Interactions, "Interaction Data".</remarks>
public sealed record InteractionData
{
    /// <summary>A command's id.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>A command's name, without its subcommand: see <see cref="CommandPath"/>.</summary>
    public string? Name { get; init; }

    /// <summary>A command's kind.</summary>
    public ApplicationCommandType? Type { get; init; }

    /// <summary>The users, members, roles, channels, messages and attachments whose ids the options or values hold.</summary>
    public ResolvedData Resolved { get => field ??= new(); init; }

    /// <summary>A command's options as Discord nests them: see <see cref="Arguments"/>.</summary>
    public IReadOnlyList<CommandArgument> Options { get => field ?? []; init; }

    /// <summary>The user or message a context-menu command was used on.</summary>
    public Snowflake? TargetId { get; init; }

    /// <summary>A component's or form's own id.</summary>
    public string? CustomId { get; init; }

    /// <summary>A component's kind.</summary>
    public ComponentType? ComponentType { get; init; }

    /// <summary>What was chosen in a select.</summary>
    public IReadOnlyList<string> Values { get => field ?? []; init; }

    /// <summary>What a form holds, as Discord nests it: see <see cref="Submitted"/>.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get => field ?? []; init; }

    /// <summary>The command with its group and subcommand, such as <c>weekly set</c>; empty for anything but a command.</summary>
    [JsonIgnore]
    public string CommandPath => string.Join(' ', Subcommands().Select(option => option.Name).Prepend(Name).Where(name => name is not null));

    /// <summary>The options the user filled, whatever subcommand they belong to.</summary>
    [JsonIgnore]
    public IReadOnlyList<CommandArgument> Arguments => Subcommands().LastOrDefault()?.Options ?? Options;

    /// <summary>The option of that name, or null where the user left it out.</summary>
    public CommandArgument? Argument(string name) =>
        Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal));

    /// <summary>The field of a form with that custom id, however deep, or null where there is none.</summary>
    public SubmittedComponent? Submitted(string customId) => SubmittedComponent.Find(Components, customId);

    private IEnumerable<CommandArgument> Subcommands()
    {
        var level = Options;
        while (level is [{ Type: CommandOptionType.Subcommand or CommandOptionType.SubcommandGroup } subcommand])
        {
            yield return subcommand;
            level = subcommand.Options;
        }
    }
}
