namespace MileBot.Commands;

/// <summary>A channel that somebody chose.</summary>
/// <param name="Name">What it is called, without the sign before it.</param>
/// <param name="MissingForPosts">The permissions the bot lacks there to post and to find its posts again, by the names that Discord's settings have for them.</param>
internal sealed record ChosenChannel(ulong Id, string Name, IReadOnlyList<string> MissingForPosts);
