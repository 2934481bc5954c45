namespace MileBot.Commands;

/// <summary>What somebody gave for an option.</summary>
internal abstract record OptionValue
{
    private OptionValue()
    {
    }

    public sealed record Text(string Value) : OptionValue;

    public sealed record Number(long Value) : OptionValue;

    public sealed record Flag(bool Value) : OptionValue;

    public sealed record Member(Person Value) : OptionValue;

    public sealed record Channel(ChosenChannel Value) : OptionValue;

    public sealed record Role(ChosenRole Value) : OptionValue;

    public sealed record File(ChosenFile Value) : OptionValue;
}
