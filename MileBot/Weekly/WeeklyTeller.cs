using Microsoft.Extensions.Logging;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>Tells whoever set a weekly post that it no longer works: directly, else in the server's system channel.</summary>
internal sealed partial class WeeklyTeller(WeeklyJobStore jobs, ChannelPosts posts, ILogger<WeeklyTeller> logger)
{
    private static readonly Duration TryAgainAfter = Duration.FromHours(1);

    /// <summary>Tells what there is to tell of a server's post. It also stands on top of the next organiser's reply, whatever comes of this.</summary>
    public async Task TellAsync(WeeklyJob job, Instant now, CancellationToken cancellationToken)
    {
        if (job.Notice is not { } notice) return;

        var letter = Letter(job, notice, await jobs.FindGuildNameAsync(job.GuildId, cancellationToken));
        var nonce = WeeklyIds.Nonce(job.GuildId, $"told/{job.ChannelId}");
        var delivery = job.SetBy is { } organiser
            ? await posts.TellAsync(organiser, letter, nonce, cancellationToken)
            : new Delivery.Refused("nobody is known to have set it.");
        if (delivery is Delivery.Refused or Delivery.Failed { IsInDoubt: false })
        {
            delivery = await posts.TellServerAsync(job.GuildId, letter, nonce, cancellationToken);
        }

        if (delivery is not Delivery.Sent) Log.NotTold(logger, job.GuildId, delivery.ToString());
        await jobs.TellAtAsync(job.GuildId, delivery is Delivery.Failed ? now + TryAgainAfter : null, cancellationToken);
    }

    /// <summary>What an organiser reads of it.</summary>
    public static Block Notice(WeeklyJob job, string notice) => new Block.Paragraph(
        Markup.Of($"**The weekly post is paused.** I can't post in {WeeklyText.Channel(job.ChannelId)}: {Markup.Raw(notice)} Once that is mended, `/weekly resume` goes on; `/weekly set` names another channel."));

    private static Reply Letter(WeeklyJob job, string notice, string? guildName) => Reply.Of(
        new Block.Heading(Markup.Of($"{guildName ?? "Your server"}: the weekly post is paused")),
        Notice(job, notice),
        new Block.Small(Markup.Raw("You get this because you set it."))) with
    {
        Tone = Tone.Problem,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Nobody could be told that the weekly post of server {GuildId} is paused: {Reason}")]
        public static partial void NotTold(ILogger logger, ulong guildId, string reason);
    }
}
