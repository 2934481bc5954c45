namespace MileBot.Commands;

/// <summary>One fixed answer.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Code">What is sent.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record Choice<TValue>(string Label, string Code, TValue Value)
    where TValue : struct;
