namespace MileBot.Commands;

/// <summary>An option of a command, as declared once: Discord's schema and the reader of its value come from here.</summary>
/// <param name="Name">As typed, 1 to 32 lower-case characters.</param>
/// <param name="Description">What to give, 1 to 100 characters.</param>
internal abstract record CommandOption(string Name, string Description)
{
    public bool IsRequired { get; init; }
}
