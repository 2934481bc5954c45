namespace MileBot.Commands;

/// <summary>An option that somebody is typing, for which answers can be offered.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Text">What stands there so far, perhaps nothing.</param>
internal sealed record OptionTyping(ulong Id, Caller Caller, DateTimeOffset Now, string Option, string Text) : Request(Id, Caller, Now)
{
    /// <summary>Which of the command's subcommands; null where it has none.</summary>
    public string? Subcommand { get; init; }

    /// <summary>Whether it is this option that is being typed.</summary>
    public bool Is(CommandOption option) => string.Equals(Option, option.Name, StringComparison.Ordinal);
}
