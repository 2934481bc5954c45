namespace MileBot.Commands;

/// <summary>An answer offered while an option is typed.</summary>
/// <param name="Label">What is shown, at most 100 characters. Plain text: nothing in it is formatted.</param>
/// <param name="Value">What is then given for the option, at most 100 characters.</param>
internal sealed record Suggestion(string Label, string Value);
