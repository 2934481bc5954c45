using System.Collections.Frozen;
using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>Finds the command that answers.</summary>
internal sealed class CommandRouter(IEnumerable<ICommand> commands)
{
    private readonly FrozenDictionary<string, ICommand> byName = commands.ToFrozenDictionary(command => command.Declaration.Name, StringComparer.Ordinal);

    /// <summary>The declarations of all commands, in the order of their names.</summary>
    public IReadOnlyList<CommandDeclaration> Declarations { get; } =
        [.. commands.Select(command => command.Declaration).OrderBy(declaration => declaration.Name, StringComparer.Ordinal)];

    /// <summary>The declaration of a command; null where there is none of that name.</summary>
    public CommandDeclaration? Find(string name) => byName.GetValueOrDefault(name)?.Declaration;

    /// <summary>Answers one use of a command.</summary>
    public Task<Reply> RunAsync(string name, CommandCall call, CancellationToken cancellationToken)
    {
        if (!byName.TryGetValue(name, out var command))
        {
            return Task.FromResult(Reply.Refusal(Markup.Of($"I don't know `/{name}` any more. `/help` lists what I can do.")));
        }

        return command.Declaration.Availability is Availability.ServersOnly && call.Caller.GuildId is null
            ? Task.FromResult(Reply.Refusal(Markup.Of($"`/{name}` is about a club's results, so it works in a server that has me as a member.")))
            : command.RunAsync(call, cancellationToken);
    }

    /// <summary>Answers a press of a button or a choice in a menu.</summary>
    public Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken) =>
        byName.TryGetValue(press.Component.Command, out var command)
        && (command.Declaration.Availability is Availability.Anywhere || press.Caller.GuildId is not null)
            ? command.PressAsync(press, cancellationToken)
            : Task.FromResult(ComponentPress.Outdated);
}
