namespace MileBot.Core.Ranking;

/// <summary>An entry and its place.</summary>
/// <param name="Place">The place, from 1; equal entries share one, and the next is as far on as they are many: 1-2-2-4.</param>
/// <param name="Entry">The entry.</param>
/// <typeparam name="T">What is ranked.</typeparam>
public readonly record struct Ranked<T>(int Place, T Entry);
