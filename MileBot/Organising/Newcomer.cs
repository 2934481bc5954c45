namespace MileBot.Organising;

/// <summary>A server that added the bot just now.</summary>
/// <param name="ChannelId">The channel in which Discord itself posts notices.</param>
internal readonly record struct Newcomer(ulong GuildId, ulong ChannelId);
