namespace MileBot.Playground.Commands;

/// <summary>A command line taken apart: which command, which subcommand, and the text of each option.</summary>
/// <param name="Command">The command.</param>
/// <param name="Path">The group and subcommand chosen, outermost first.</param>
/// <param name="Values">The options given, in the order typed, with their text.</param>
public sealed record TypedCommand(
    RegisteredCommand Command, IReadOnlyList<CommandOption> Path, IReadOnlyList<(CommandOption Option, string Text)> Values)
{
    /// <summary>The parameters that can be given here.</summary>
    public IReadOnlyList<CommandOption> Parameters => Path.Count > 0 ? Path[^1].Options : Command.Options;
}
