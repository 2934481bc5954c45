using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>Makes miles to log.</summary>
internal static class Miles
{
    public const ulong Guild = 100;
    public const ulong OtherGuild = 200;

    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static NewPerformance Of(
        ulong id, ulong user, long hundredths, Surface surface = Surface.Trial, string runOn = "2026-11-23", ulong guild = Guild) =>
        new(guild, id, user, $"runner {user}", RaceTime.FromHundredths(hundredths), Noon, new PerformanceDetails(surface, StoredText.ToDate(runOn)));
}
