using MileBot.Core;
using MileBot.Core.Records;
using MileBot.Core.Times;

namespace MileBot.Pictures;

/// <summary>The history of a world record, and the barriers it broke.</summary>
internal sealed class Progression
{
    private const long BarrierStep = 1_000;

    public Progression(RecordBook book, Surface surface, Sex sex)
    {
        (Surface, Sex, AsOf) = (surface, sex, book.AsOf);
        Records = [.. book.Progression(surface, sex).Where(entry => entry.Date.Year > 0)];
        Current = book.Current(surface, sex) ?? book.Best(surface, sex);
        if (Records.Count == 0 || Current is null) return;

        Pending = book.Pending(surface, sex) is [var fastest, ..] ? fastest : null;
        Broken =
        [
            .. Barriers.All
                .Where(barrier => barrier.Hundredths % BarrierStep == 0)
                .Select(barrier => (Barrier: barrier, By: Barriers.FirstUnder(book, surface, sex, barrier)))
                .Where(pair => pair.By is not null && pair.By.Date.Year > 0)
                .Select(pair => new BrokenBarrier(pair.Barrier, pair.By!)),
        ];
        Next = Barriers.All.Where(barrier => barrier.Hundredths % BarrierStep == 0 && barrier <= Current.Mark).DefaultIfEmpty().Max();
    }

    public Surface Surface { get; }

    public Sex Sex { get; }

    /// <summary>The day up to which it is told.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The records by date.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>The record as it stands; null where there is none.</summary>
    public RecordEntry? Current { get; }

    /// <summary>The fastest mark that waits to be ratified; null for none.</summary>
    public RecordEntry? Pending { get; }

    /// <summary>The barriers that were broken, the fastest first.</summary>
    public IReadOnlyList<BrokenBarrier> Broken { get; } = [];

    /// <summary>The next barrier, which waits; 0:00 where there is none.</summary>
    public RaceTime Next { get; }

    /// <summary>A barrier and who broke it.</summary>
    internal sealed record BrokenBarrier(RaceTime Barrier, RecordEntry By);
}
