using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Commands;

/// <summary>Checks a channel in which the bot is to post.</summary>
internal static class PostChannel
{
    /// <summary>Why it can't be taken, and what would work; null where the bot may do there what it has to.</summary>
    public static Reply? Refusal(ChosenChannel channel) => channel.MissingForPosts.Count == 0
        ? null
        : Reply.Refusal(Markup.Of(
            $"I can't post in {WeeklyText.Channel(channel.Id)}: there I lack {Markup.Join(", ", channel.MissingForPosts.Select(name => Markup.Raw($"**{name}**")))}. Allow me that in the channel's settings under Permissions, or name another channel. Nothing was changed."));
}
