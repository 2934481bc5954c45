namespace MileBot.Discord.Model;

/// <summary>A command as Discord has it.</summary>
/// <remarks>See Discord Docs/Application Commands, "Application Command Object".</remarks>
public sealed record ApplicationCommand : CommandDefinition
{
    /// <summary>The command's id, for mentions: <c>&lt;/name:id&gt;</c>.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application it belongs to.</summary>
    public required Snowflake ApplicationId { get; init; }

    /// <summary>The guild of a command that isn't global.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>Changes whenever the command does.</summary>
    public Snowflake? Version { get; init; }

    /// <summary>
    /// Would registering <paramref name="wanted"/> change nothing? What is left out counts as its default, the order of contexts and
    /// installations doesn't matter, that of options and choices does.
    /// </summary>
    public bool Matches(CommandDefinition wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        bool global = GuildId is null;
        return string.Equals(CanonicalCommand.Of(this, wanted, global), CanonicalCommand.Of(wanted, wanted, global), StringComparison.Ordinal);
    }

    /// <summary>Are the commands Discord has just the ones wanted, in any order?</summary>
    public static bool AllMatch(IReadOnlyCollection<ApplicationCommand> existing, IReadOnlyCollection<CommandDefinition> wanted)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(wanted);
        return existing.Count == wanted.Count && wanted.All(definition => existing.Any(command =>
            string.Equals(command.Name, definition.Name, StringComparison.Ordinal) && command.Matches(definition)));
    }
}
