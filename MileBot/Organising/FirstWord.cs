using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Commands;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Organising;

/// <summary>Tells each server once, when it adds the bot, what to begin with. A server without a channel for that is left in peace.</summary>
internal sealed partial class FirstWord(
    Newcomers newcomers, GuildStore guilds, ChannelPosts posts, CommandMentions mentions, TimeProvider time, ILogger<FirstWord> logger) : BackgroundService
{
    private const int Attempts = 3;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(20);

    /// <summary>What it says.</summary>
    public static Reply Compose(CommandMentions mentions) => Reply.Of(
        new Block.Heading(Markup.Raw("Hello! I keep this club's miles")),
        new Block.Lines(
        [
            Markup.Of($"**Everybody:** ran a mile? Type `/pb 6:42`. Any time counts: the one to beat is your own. {mentions.Of("help")} shows the rest."),
            Markup.Of($"**Organisers:** {mentions.Of("weekly set")} has the leaderboard posted every week; {mentions.Of("settings server")} sets the club's clock."),
        ]),
        new Block.Small(Markup.Raw("I say this once, and notify nobody. What I keep, and how to have it erased: `/privacy show`."))) with
    {
        Tone = Tone.Welcome,
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What it says is to be clicked; should Discord refuse the commands, it can be read all the same.
        await Task.WhenAny(mentions.Learnt, Task.Delay(LongestWait, time, stoppingToken));
        stoppingToken.ThrowIfCancellationRequested();
        while (true)
        {
            var newcomer = await newcomers.NextAsync(stoppingToken);
            try
            {
                await TellAsync(newcomer, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One server's failure keeps no other waiting.
                Log.Failed(logger, newcomer.GuildId, e);
            }
        }
    }

    private async Task TellAsync(Newcomer newcomer, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (!await guilds.TryGreetAsync(newcomer.GuildId, time.GetUtcNow(), cancellationToken)) return;

            var nonce = WeeklyIds.Nonce(newcomer.GuildId, "first word");
            var delivery = await posts.SendAsync(newcomer.ChannelId, Compose(mentions), nonce, isQuiet: true, cancellationToken);
            Log.Told(logger, newcomer.GuildId, delivery.ToString());

            // What may have arrived is not said again.
            if (delivery is not Delivery.Failed { IsInDoubt: false }) return;

            await guilds.UngreetAsync(newcomer.GuildId, cancellationToken);
            await Task.Delay(BetweenAttempts, time, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The first word to server {GuildId}: {Delivery}")]
        public static partial void Told(ILogger logger, ulong guildId, string delivery);

        [LoggerMessage(LogLevel.Warning, "The first word to server {GuildId} failed.")]
        public static partial void Failed(ILogger logger, ulong guildId, Exception e);
    }
}
