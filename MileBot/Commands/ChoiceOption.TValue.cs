namespace MileBot.Commands;

/// <summary>One of a few fixed answers, each standing for a value.</summary>
internal sealed record ChoiceOption<TValue>(string Name, string Description, IReadOnlyList<Choice<TValue>> Choices) : ChoiceOption(Name, Description)
    where TValue : struct
{
    public override IReadOnlyList<(string Label, string Code)> Texts => [.. Choices.Select(choice => (choice.Label, choice.Code))];
}
