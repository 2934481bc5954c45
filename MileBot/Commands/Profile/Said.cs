namespace MileBot.Commands.Profile;

/// <summary>What somebody says of themselves, or that they would rather say nothing.</summary>
/// <param name="Value">What; null for nothing.</param>
internal readonly record struct Said<TValue>(TValue? Value)
    where TValue : struct;
