using Microsoft.Extensions.Logging;
using MileBot.Working;
using NodaTime;

namespace MileBot.Weekly;

/// <summary>Posts what is due.</summary>
internal sealed class WeeklyWorker(WeeklyDesk desk, WeeklyBell bell, TimeProvider time, ILogger<WeeklyWorker> logger)
    : ServerWorker<WeeklyWork>(bell, MostAtOnce, time, logger)
{
    /// <summary>Enough to post as fast as Discord lets a bot.</summary>
    private const int MostAtOnce = 16;

    protected override Task BeginAsync(CancellationToken cancellationToken) => desk.BeginAsync(cancellationToken);

    protected override Task<IReadOnlyList<WeeklyWork>> ReadAsync(int most, CancellationToken cancellationToken) => desk.ReadAsync(most, cancellationToken);

    protected override Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => desk.NextInstantAsync(cancellationToken);

    protected override Task DoAsync(WeeklyWork work, CancellationToken cancellationToken) => desk.DoAsync(work, cancellationToken);

    protected override ulong ServerOf(WeeklyWork work) => work.GuildId;
}
