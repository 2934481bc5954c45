namespace MileBot.Core.Records;

/// <summary>How long a mark was the record.</summary>
/// <param name="Entry">The mark.</param>
/// <param name="From">The first day it may have been run.</param>
/// <param name="Until">The day it was beaten, or null while it stands.</param>
public sealed record Reign(RecordEntry Entry, DateOnly From, DateOnly? Until)
{
    /// <summary>
    /// The days it stood, up to <paramref name="today"/> while it stands. A mark that was equalled goes on until it is beaten.
    /// </summary>
    public int DaysUntil(DateOnly today) => (Until ?? today).DayNumber - From.DayNumber;

    /// <summary>Who held the open record and when, by date. Two who hold it together, after one equalled it, overlap.</summary>
    public static IReadOnlyList<Reign> Of(RecordBook book, Surface surface, Sex sex)
    {
        ArgumentNullException.ThrowIfNull(book);
        var list = book.Progression(surface, sex);
        return
        [
            .. list.Select((entry, i) =>
                new Reign(entry, entry.Date.Earliest, list.Skip(i + 1).FirstOrDefault(next => next.Mark < entry.Mark)?.Date.Earliest)),
        ];
    }
}
