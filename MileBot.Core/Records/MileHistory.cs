using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>
/// A mile in history: until when it would have been the world record, and where it leaves its runner behind the record holder.
/// </summary>
public sealed class MileHistory
{
    private MileHistory(RaceTime time, RecordEntry record, RecordEntry first, RecordEntry? endedBy)
    {
        (Time, Record, ListBegins, EndedBy) = (time, record, first, endedBy);
        Percent = decimal.Round(100m * record.Mark.Hundredths / time.Hundredths, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The time.</summary>
    public RaceTime Time { get; }

    /// <summary>The record as it stands, counted as ratified.</summary>
    public RecordEntry Record { get; }

    /// <summary>The first mark of the record's list.</summary>
    public RecordEntry ListBegins { get; }

    /// <summary>The mark that ended it: the first of the list that is faster than the time; null where none is.</summary>
    public RecordEntry? EndedBy { get; }

    /// <summary>Whether the time would once have been the record, or equalled it.</summary>
    public bool WasEverRecord => Time <= ListBegins.Mark;

    /// <summary>The record in percent of the time: 100 is the record itself, and slower times have less.</summary>
    public decimal Percent { get; }

    /// <summary>What is left to run, at an even pace, when the record holder finishes. Nothing for a faster time.</summary>
    public Distance BehindRecord => Time <= Record.Mark
        ? default
        : Mile.Distance - Distance.FromMillimetres(Mile.Distance.Millimetres * Record.Mark.Hundredths / Time.Hundredths);

    /// <summary>What was left to run when the first mark of the list was finished. Nothing for a faster time.</summary>
    public Distance BehindFirst => WasEverRecord
        ? default
        : Mile.Distance - Distance.FromMillimetres(Mile.Distance.Millimetres * ListBegins.Mark.Hundredths / Time.Hundredths);

    /// <summary>Places a time in history.</summary>
    /// <param name="book">The record book.</param>
    /// <param name="surface">What it was run on; a trial is placed among the track's.</param>
    /// <param name="sex">Whose list.</param>
    /// <param name="time">The time; more than nothing.</param>
    /// <returns>Its place, or null where the list has no record yet.</returns>
    public static MileHistory? Of(RecordBook book, Surface surface, Sex sex, RaceTime time)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfZero(time.Hundredths, nameof(time));
        return book.Current(surface, sex) is { } record && book.Progression(surface, sex) is [var first, ..] list
            ? new(time, record, first, list.FirstOrDefault(entry => entry.Mark < time))
            : null;
    }

    /// <summary>One line for the runner: right, and never mocking. What ended before there were official records was a best.</summary>
    public override string ToString()
    {
        var kept = EndedBy is { CountsAsRatified: false } ? "best" : "record";
        var list = $"{(Record.Sex == Sex.Men ? "men's" : "women's")} {SurfaceName}world {kept}";
        return (WasEverRecord, EndedBy) switch
        {
            (true, { } ended) => $"You'd have held the {list} until {ended.Athlete} ran {ended.MarkText} in {ended.Date.Year}.",
            (true, null) when Time == Record.Mark => $"That equals the {list}.",
            (true, null) => $"That is faster than the {list}.",
            _ => $"When {Record.Athlete} finished in {Record.MarkText}, you'd have had {Metres(BehindRecord)} m to go.",
        };
    }

    private string SurfaceName => Record.Surface switch
    {
        Surface.Road => "road ",
        Surface.Indoor => "indoor ",
        _ => "",
    };

    /// <summary>Whole metres, and never none for a runner who is behind.</summary>
    private static long Metres(Distance distance) => Math.Max(1, (distance.Millimetres + 500) / 1000);
}
