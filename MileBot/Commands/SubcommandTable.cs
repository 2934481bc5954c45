using System.Collections.Frozen;
using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>The subcommands of a command, each of which answers what is its own.</summary>
internal sealed class SubcommandTable
{
    private readonly FrozenDictionary<string, ISubcommand> byName;
    private readonly FrozenDictionary<string, ISubcommand> byAction;

    /// <param name="subcommands">In the order in which Discord shows them.</param>
    public SubcommandTable(IEnumerable<ISubcommand> subcommands)
    {
        List<ISubcommand> all = [.. subcommands];
        byName = all.ToFrozenDictionary(subcommand => subcommand.Declaration.Name, StringComparer.Ordinal);
        byAction = all.SelectMany(subcommand => subcommand.Actions, (subcommand, action) => (subcommand, action))
            .ToFrozenDictionary(pair => pair.action, pair => pair.subcommand, StringComparer.Ordinal);
        Declarations = [.. all.Select(subcommand => subcommand.Declaration)];
        FormActions = [.. all.SelectMany(subcommand => subcommand.FormActions)];
    }

    public IReadOnlyList<Subcommand> Declarations { get; }

    public IReadOnlyList<string> FormActions { get; }

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Find(call.Subcommand)?.RunAsync(call, cancellationToken) ?? Task.FromResult(ComponentPress.Outdated);

    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        byAction.GetValueOrDefault(press.Component.Action)?.PressAsync(press, cancellationToken) ?? Task.FromResult(ComponentPress.Outdated);

    public Task<Reply> SubmitAsync(FormSubmission submission, CancellationToken cancellationToken) =>
        byAction.GetValueOrDefault(submission.Form.Action)?.SubmitAsync(submission, cancellationToken) ?? Task.FromResult(ComponentPress.Outdated);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        Find(typing.Subcommand)?.SuggestAsync(typing, cancellationToken) ?? Task.FromResult<IReadOnlyList<Suggestion>>([]);

    private ISubcommand? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);
}
