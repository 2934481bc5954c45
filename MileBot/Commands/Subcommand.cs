namespace MileBot.Commands;

/// <summary>One of the things a command does, by a second word.</summary>
/// <param name="Name">As typed after the command's name.</param>
/// <param name="Description">One line, 1 to 100 characters.</param>
/// <param name="Options">Required ones first.</param>
internal sealed record Subcommand(string Name, string Description, IReadOnlyList<CommandOption> Options);
