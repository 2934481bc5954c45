using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>A command that works something out of what was typed alone, and keeps nothing of it.</summary>
/// <param name="marks">Offers the caller's own marks where a time is asked for.</param>
internal abstract class Calculator(OwnMarks marks) : ICommand
{
    public abstract CommandDeclaration Declaration { get; }

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var reply = Answer(call);
        return Task.FromResult(reply with { IsPrivate = reply.IsPrivate || call.Flag(SharedOptions.Private) });
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) => marks.SuggestAsync(typing, cancellationToken);

    /// <summary>What to answer; whether it is asked for in private is seen to.</summary>
    protected abstract Reply Answer(CommandCall call);
}
