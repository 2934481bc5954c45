using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>A slash command: its declaration, and what it answers.</summary>
internal interface ICommand
{
    CommandDeclaration Declaration { get; }

    /// <summary>Answers one use of the command.</summary>
    Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken);

    /// <summary>Answers a press of one of this command's buttons or a choice in one of its menus.</summary>
    Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => Task.FromResult(ComponentPress.Outdated);
}
