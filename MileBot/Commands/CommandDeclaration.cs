namespace MileBot.Commands;

/// <summary>What Discord is told of a command.</summary>
/// <param name="Name">As typed after the slash.</param>
/// <param name="Description">One line, 1 to 100 characters.</param>
/// <param name="Purpose">What one wants who uses it, for <c>/help</c>.</param>
/// <param name="Options">Required ones first; none where there are subcommands.</param>
internal sealed record CommandDeclaration(
    string Name, string Description, Purpose Purpose, Availability Availability, IReadOnlyList<CommandOption> Options)
{
    /// <summary>Whether every answer is for the one who asked alone.</summary>
    public bool IsAlwaysPrivate { get; init; }

    /// <summary>Whether Discord offers it to those who may manage the server only, unless the server itself decides otherwise.</summary>
    public bool ForOrganisers { get; init; }

    /// <summary>What follows its name. Discord makes a command with subcommands unusable by itself.</summary>
    public IReadOnlyList<Subcommand> Subcommands { get; init; } = [];

    /// <summary>The actions of its components that also work in a direct message, where the bot wrote one: they carry the server they are about.</summary>
    public IReadOnlyList<string> DirectActions { get; init; } = [];

    /// <summary>The actions of its components that may open a form: they are answered within 2.5 seconds or not at all.</summary>
    public IReadOnlyList<string> FormActions { get; init; } = [];
}
