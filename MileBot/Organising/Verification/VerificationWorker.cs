using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Working;
using NodaTime;

namespace MileBot.Organising.Verification;

/// <summary>Puts miles before the organisers, and tells what they decided.</summary>
internal sealed class VerificationWorker(VerificationDesk desk, Database database, TimeProvider time, ILogger<VerificationWorker> logger)
    : ServerWorker<VerificationWork>(Bell.OnWrites(database, time), MostAtOnce, time, logger)
{
    private const int MostAtOnce = 4;

    protected override Task BeginAsync(CancellationToken cancellationToken) => desk.BeginAsync(cancellationToken);

    protected override Task<IReadOnlyList<VerificationWork>> ReadAsync(int most, CancellationToken cancellationToken) => desk.ReadAsync(most, cancellationToken);

    protected override Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => desk.NextInstantAsync(cancellationToken);

    protected override Task DoAsync(VerificationWork work, CancellationToken cancellationToken) => desk.DoAsync(work, cancellationToken);

    protected override ulong ServerOf(VerificationWork work) => work.GuildId;
}
