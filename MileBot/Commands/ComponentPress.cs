using MileBot.Replies;

namespace MileBot.Commands;

/// <summary>A button pressed or a menu entry chosen.</summary>
/// <param name="Component">Which component, and with what.</param>
/// <param name="Chosen">The value chosen in a menu; null for a button.</param>
internal sealed record ComponentPress(ulong Id, Caller Caller, DateTimeOffset Now, ComponentId Component, string? Chosen)
    : Request(Id, Caller, Now)
{
    /// <summary>Takes what to show in place of the component's message while a long work goes on; null where nothing can be shown.</summary>
    public IProgress<Reply>? Interim { get; init; }

    /// <summary>The answer to a component that this version no longer knows.</summary>
    public static Reply Outdated { get; } = Reply.Refusal(Markup.Raw("That button is from an older version of me. Use the command again and you'll get a fresh one."));
}
