using System.Collections.Frozen;
using System.Globalization;
using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>Writes a command so that Discord makes it clickable, which needs the id that it was registered under.</summary>
/// <remarks>Thread-safe: the ids are replaced as a whole.</remarks>
internal sealed class CommandMentions
{
    private readonly TaskCompletionSource learnt = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile FrozenDictionary<string, ulong> ids = FrozenDictionary<string, ulong>.Empty;

    /// <summary>Completes once the ids are known.</summary>
    public Task Learnt => learnt.Task;

    /// <summary>Takes note of the ids that Discord gave.</summary>
    public void Learn(IEnumerable<KeyValuePair<string, ulong>> registered)
    {
        ids = registered.ToFrozenDictionary(StringComparer.Ordinal);
        learnt.TrySetResult();
    }

    /// <summary>The command as a clickable mention, or as it is typed while its id isn't known.</summary>
    /// <param name="name">The command, with its subcommand where it has some: <c>privacy show</c>.</param>
    public Markup Of(string name) => ids.TryGetValue(name.Split(' ')[0], out var id)
        ? Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"</{name}:{id}>"))
        : Markup.Raw($"`/{name}`");
}
