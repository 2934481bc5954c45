using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Working;
using NodaTime;

namespace MileBot.Organising.Roles;

/// <summary>Gives barrier roles and takes them back.</summary>
internal sealed class BarrierWorker(BarrierDesk desk, Database database, TimeProvider time, ILogger<BarrierWorker> logger)
    : ServerWorker<ulong>(Bell.OnWrites(database, time), MostAtOnce, time, logger)
{
    private const int MostAtOnce = 8;

    protected override Task<IReadOnlyList<ulong>> ReadAsync(int most, CancellationToken cancellationToken) => desk.ReadAsync(most, cancellationToken);

    protected override Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => desk.NextInstantAsync(cancellationToken);

    protected override Task DoAsync(ulong work, CancellationToken cancellationToken) => desk.DoAsync(work, cancellationToken);

    protected override ulong ServerOf(ulong work) => work;
}
