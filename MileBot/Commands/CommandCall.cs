namespace MileBot.Commands;

/// <summary>One use of a command: who asked, where, when, and with which options.</summary>
/// <param name="Id">The interaction's snowflake: a second delivery has the same.</param>
/// <param name="Now">The instant of the call.</param>
internal sealed record CommandCall(ulong Id, Caller Caller, DateTimeOffset Now, IReadOnlyDictionary<string, OptionValue> Options)
{
    /// <summary>The calendar date of the call, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>What was typed, without blanks around it; null for nothing.</summary>
    public string? Text(TextOption option) => Find<OptionValue.Text>(option)?.Value.Trim() is { Length: > 0 } text ? text : null;

    public int? Number(NumberOption option) => Find<OptionValue.Number>(option)?.Value is { } value ? checked((int)value) : null;

    public bool Flag(FlagOption option) => Find<OptionValue.Flag>(option)?.Value ?? false;

    public Person? Member(MemberOption option) => Find<OptionValue.Member>(option)?.Value;

    public TValue? Choice<TValue>(ChoiceOption<TValue> option)
        where TValue : struct =>
        Find<OptionValue.Text>(option)?.Value is { } code
            ? option.Choices.FirstOrDefault(choice => string.Equals(choice.Code, code, StringComparison.Ordinal))?.Value
            : null;

    private TKind? Find<TKind>(CommandOption option)
        where TKind : OptionValue => Options.GetValueOrDefault(option.Name) as TKind;
}
