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

    /// <summary>Answers a form of this command.</summary>
    Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) => Task.FromResult(ComponentPress.Outdated);

    /// <summary>Offers answers for an option that is being typed: the first 25 are shown.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Suggestion>>([]);
}
