using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Working;
using NodaTime;

namespace MileBot.Organising.Announcing;

/// <summary>Announces new bests.</summary>
internal sealed class AnnouncementWorker(AnnouncementDesk desk, Database database, TimeProvider time, ILogger<AnnouncementWorker> logger)
    : ServerWorker<ulong>(Bell.OnWrites(database, time), MostAtOnce, time, logger)
{
    private const int MostAtOnce = 8;

    protected override Task BeginAsync(CancellationToken cancellationToken) => desk.BeginAsync(cancellationToken);

    protected override Task<IReadOnlyList<ulong>> ReadAsync(int most, CancellationToken cancellationToken) => desk.ReadAsync(most, cancellationToken);

    protected override Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => desk.NextInstantAsync(cancellationToken);

    protected override Task DoAsync(ulong work, CancellationToken cancellationToken) => desk.DoAsync(work, cancellationToken);

    protected override ulong ServerOf(ulong work) => work;
}
