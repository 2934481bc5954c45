namespace MileBot.Playground.Commands;

/// <summary>One way to go on with a half-typed command.</summary>
/// <param name="Label">What is offered.</param>
/// <param name="Detail">What it is.</param>
/// <param name="Line">The line once it is taken.</param>
public sealed record Completion(string Label, string Detail, string Line);
