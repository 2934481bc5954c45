using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>What comes of a press whose answer takes a while, as the first picture of a bot does: it may come as a message of its own.</summary>
internal static class Answers
{
    /// <summary>The message that has a text, once it is there: the answer itself or one that follows it.</summary>
    public static async Task<SeenMessage> WhenSaidAsync(this Reply reply, string text)
    {
        SeenMessage? said = null;
        await reply.WhenAsync(now => (said = Find(now, text)) is not null, TestContext.Current.CancellationToken);
        return said!;
    }

    private static SeenMessage? Find(Reply reply, string text) =>
        reply.FollowUps.Append(reply.Message).OfType<SeenMessage>().FirstOrDefault(message => message.Text.Contains(text, StringComparison.Ordinal));
}
