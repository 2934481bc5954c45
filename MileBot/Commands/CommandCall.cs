namespace MileBot.Commands;

/// <summary>One use of a command.</summary>
/// <param name="Options">What was given, by the option's name.</param>
internal sealed record CommandCall(ulong Id, Caller Caller, DateTimeOffset Now, IReadOnlyDictionary<string, OptionValue> Options)
    : Request(Id, Caller, Now)
{
    /// <summary>Which of the command's subcommands; null where it has none.</summary>
    public string? Subcommand { get; init; }

    /// <summary>What was typed, without blanks around it; null for nothing.</summary>
    public string? Text(TextOption option) => Find<OptionValue.Text>(option)?.Value.Trim() is { Length: > 0 } text ? text : null;

    public int? Number(NumberOption option) => Find<OptionValue.Number>(option)?.Value is { } value ? checked((int)value) : null;

    public bool Flag(FlagOption option) => FlagOrNull(option) ?? false;

    /// <summary>Yes or no; null where it was left out.</summary>
    public bool? FlagOrNull(FlagOption option) => Find<OptionValue.Flag>(option)?.Value;

    public Person? Member(MemberOption option) => Find<OptionValue.Member>(option)?.Value;

    public ChosenChannel? Channel(ChannelOption option) => Find<OptionValue.Channel>(option)?.Value;

    public ChosenRole? Role(RoleOption option) => Find<OptionValue.Role>(option)?.Value;

    public ChosenFile? File(FileOption option) => Find<OptionValue.File>(option)?.Value;

    public TValue? Choice<TValue>(ChoiceOption<TValue> option)
        where TValue : struct =>
        Find<OptionValue.Text>(option)?.Value is { } code
            ? option.Choices.FirstOrDefault(choice => string.Equals(choice.Code, code, StringComparison.Ordinal))?.Value
            : null;

    private TKind? Find<TKind>(CommandOption option)
        where TKind : OptionValue => Options.GetValueOrDefault(option.Name) as TKind;
}
