using MileBot.Core.Records;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Organising.Announcing;

/// <summary>Tells which bests a threshold lets through.</summary>
internal static class AnnouncementThresholdExtensions
{
    private const int Ten = 10;
    private const int Three = 3;

    /// <summary>Whether a new best is to be announced.</summary>
    public static bool Admits(this AnnouncementThreshold threshold, RaceTime time, LoggedMile logged) => threshold switch
    {
        AnnouncementThreshold.Every => true,
        AnnouncementThreshold.Top10 => logged.Rank <= Ten,
        AnnouncementThreshold.Top3 => logged.Rank <= Three,
        AnnouncementThreshold.Barriers => logged.PreviousBest is { } previous && Barriers.Broken(previous.Time, time).Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "No rule for this threshold."),
    };
}
