using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>One of the things that a command does by a second word, where the command is too large for one file.</summary>
internal interface ISubcommand
{
    Subcommand Declaration { get; }

    /// <summary>The actions of those of the command's components that this one answers.</summary>
    IReadOnlyList<string> Actions => [];

    /// <summary>The ones of <see cref="Actions"/> that may open a form.</summary>
    IReadOnlyList<string> FormActions => [];

    /// <summary>Answers one use.</summary>
    Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken);

    /// <summary>Answers a press of one of its buttons or a choice in one of its menus.</summary>
    Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) => Task.FromResult(ComponentPress.Outdated);

    /// <summary>Answers one of its forms, whose id has one of its actions.</summary>
    Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) => Task.FromResult(ComponentPress.Outdated);

    /// <summary>Offers answers for an option that is being typed.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Suggestion>>([]);
}
