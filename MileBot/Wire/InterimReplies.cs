using MileBot.Discord.Model;
using MileBot.Replies;

namespace MileBot.Wire;

/// <summary>Has a reply shown while the work on the last one goes on.</summary>
internal sealed class InterimReplies(IProgress<OutgoingMessage> messages) : IProgress<Reply>
{
    public void Report(Reply value) => messages.Report(ReplyRenderer.ToMessage(value));
}
