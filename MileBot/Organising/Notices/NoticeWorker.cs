using Microsoft.Extensions.Logging;
using MileBot.Storage;
using MileBot.Working;
using NodaTime;

namespace MileBot.Organising.Notices;

/// <summary>Tells organisers what stopped working.</summary>
internal sealed class NoticeWorker(NoticeDesk desk, Database database, TimeProvider time, ILogger<NoticeWorker> logger)
    : ServerWorker<Notice>(Bell.OnWrites(database, time), MostAtOnce, time, logger)
{
    private const int MostAtOnce = 2;

    protected override Task<IReadOnlyList<Notice>> ReadAsync(int most, CancellationToken cancellationToken) => desk.ReadAsync(most, cancellationToken);

    protected override Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => desk.NextInstantAsync(cancellationToken);

    protected override Task DoAsync(Notice work, CancellationToken cancellationToken) => desk.TellAsync(work, cancellationToken);

    protected override ulong ServerOf(Notice work) => work.GuildId;
}
