using System.Globalization;
using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Organising.Verification;

/// <summary>Tells runners what was decided about their miles. Who takes no direct messages sees it in their history.</summary>
internal sealed partial class VerificationTeller(
    PendingMileStore miles, VerdictStore verdicts, MemberStore members, GuildStore guilds, ChannelPosts posts, ILogger<VerificationTeller> logger)
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(10);

    /// <summary>What is older is news to nobody.</summary>
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(1);

    /// <summary>Tells the runner of a mile what was decided.</summary>
    public async Task TellAsync(ulong guildId, ulong mileId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await miles.FindAsync(guildId, mileId, cancellationToken) is not { Verdict: { } verdict } mile) return;

        var member = await members.FindAsync(guildId, mile.UserId, cancellationToken);
        var best = member.Bests.FirstOrDefault(best => best.Surface == mile.Details.Surface);
        var letter = VerificationLetter.Compose(mile, await guilds.FindNameAsync(guildId, cancellationToken) ?? "", best);
        var nonce = WeeklyIds.Nonce(guildId, string.Create(CultureInfo.InvariantCulture, $"decided/{mileId}"));
        var delivery = await posts.TellAsync(mile.UserId, letter, nonce, cancellationToken);
        if (delivery is not Delivery.Sent) Log.NotTold(logger, mileId, guildId, delivery.ToString());

        var again = delivery is Delivery.Failed && now - verdict.At < GiveUpAfter;
        await verdicts.TellAtAsync(guildId, mileId, again ? now + TryAgainAfter : null, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The runner of mile {MileId} in server {GuildId} could not be told what was decided: {Reason}")]
        public static partial void NotTold(ILogger logger, ulong mileId, ulong guildId, string reason);
    }
}
