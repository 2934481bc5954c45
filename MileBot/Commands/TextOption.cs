namespace MileBot.Commands;

/// <summary>Free text.</summary>
/// <param name="MaxLength">The most characters it may have.</param>
internal sealed record TextOption(string Name, string Description, int MaxLength) : CommandOption(Name, Description)
{
    /// <summary>Whether answers are offered while it is typed: see <see cref="ICommand.SuggestAsync"/>.</summary>
    public bool Suggests { get; init; }
}
