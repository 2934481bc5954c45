using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>A command that works something out of what was typed alone, and keeps nothing of it.</summary>
internal abstract class Calculator : ICommand
{
    public abstract CommandDeclaration Declaration { get; }

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var reply = Answer(call);
        return Task.FromResult(reply with { IsPrivate = reply.IsPrivate || call.Flag(SharedOptions.Private) });
    }

    /// <summary>What to answer; whether it is asked for in private is seen to.</summary>
    protected abstract Reply Answer(CommandCall call);
}
