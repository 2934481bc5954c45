namespace MileBot.Core.Records;

/// <summary>
/// The world records of the mile and what led to them, as of a date. Made from a text by <see cref="RecordBookText"/>.
/// </summary>
/// <remarks>Immutable. A time trial has no records of its own: where one is asked for, the track's are answered.</remarks>
public sealed class RecordBook
{
    internal RecordBook(
        DateOnly asOf, IEnumerable<RecordEntry> records, IEnumerable<RecordEntry> notable, IEnumerable<RecordEntry> milestones)
    {
        AsOf = asOf;
        Records = InOrder(records);
        Notable = InOrder(notable);
        Milestones = InOrder(milestones);
    }

    /// <summary>The day up to which the book was kept.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The record lists: every mark that was a record of its list, or waits to be one, by date.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>Marks that are no records but are asked about, each with its title, by date.</summary>
    public IReadOnlyList<RecordEntry> Notable { get; }

    /// <summary>The firsts of history, each with its title, by date.</summary>
    public IReadOnlyList<RecordEntry> Milestones { get; }

    /// <summary>The record: the fastest mark that counts as ratified. Null where the list has none.</summary>
    /// <param name="surface">Track, road or indoor; a trial is answered with the track's.</param>
    /// <param name="sex">Whose list.</param>
    /// <param name="group">The age group; null for the open list.</param>
    public RecordEntry? Current(Surface surface, Sex sex, AgeGroup? group = null) =>
        List(surface, sex, group).Where(entry => entry.CountsAsRatified).MinBy(entry => entry.Mark);

    /// <summary>The marks faster than the record that wait to be ratified, the fastest first.</summary>
    public IReadOnlyList<RecordEntry> Pending(Surface surface, Sex sex, AgeGroup? group = null)
    {
        var current = Current(surface, sex, group)?.Mark;
        return
        [
            .. List(surface, sex, group)
                .Where(entry => entry.Status == RecordStatus.Pending && (current is null || entry.Mark < current))
                .OrderBy(entry => entry.Mark),
        ];
    }

    /// <summary>The best mark of a list that has no official record. Null where there is a record, or no mark at all.</summary>
    public RecordEntry? Best(Surface surface, Sex sex, AgeGroup? group = null) => Current(surface, sex, group) is null
        ? List(surface, sex, group).Where(entry => entry.Status == RecordStatus.BestOnly).MinBy(entry => entry.Mark)
        : null;

    /// <summary>Notable marks of a list that are faster than its record yet are none, the fastest first.</summary>
    public IReadOnlyList<RecordEntry> FasterThanRecord(Surface surface, Sex sex)
    {
        var current = Current(surface, sex)?.Mark;
        return
        [
            .. Notable
                .Where(entry => entry.Surface == Listed(surface) && entry.Sex == sex && entry.AgeGroup is null)
                .Where(entry => entry.Mark < current)
                .OrderBy(entry => entry.Mark),
        ];
    }

    /// <summary>
    /// What leads each age group of a surface, the youngest group first: its record, else what waits to be one, else its best.
    /// </summary>
    public IReadOnlyList<RecordEntry> AgeGroups(Surface surface, Sex sex) =>
    [
        .. Records
            .Where(entry => entry.Surface == Listed(surface) && entry.Sex == sex)
            .Select(entry => entry.AgeGroup)
            .OfType<AgeGroup>()
            .Distinct()
            .Order()
            .Select(group => Leader(surface, sex, group)),
    ];

    /// <summary>
    /// The open record's history, by date: each mark that bettered or equalled the record of its day. What is pending is not in
    /// it.
    /// </summary>
    public IReadOnlyList<RecordEntry> Progression(Surface surface, Sex sex) =>
        [.. List(surface, sex, null).Where(entry => entry.Status != RecordStatus.Pending)];

    /// <summary>The record as it stood at the end of a day. Null before the list begins.</summary>
    public RecordEntry? HeldOn(Surface surface, Sex sex, DateOnly day) =>
        Progression(surface, sex).LastOrDefault(entry => entry.Date.Earliest <= day);

    private RecordEntry Leader(Surface surface, Sex sex, AgeGroup group) =>
        Current(surface, sex, group)
        ?? (Pending(surface, sex, group) is [var waiting, ..] ? waiting : Best(surface, sex, group)!);

    private IEnumerable<RecordEntry> List(Surface surface, Sex sex, AgeGroup? group) =>
        Records.Where(entry => entry.Surface == Listed(surface) && entry.Sex == sex && entry.AgeGroup == group);

    private static Surface Listed(Surface surface) => surface == Surface.Trial ? Surface.Track : surface;

    private static RecordEntry[] InOrder(IEnumerable<RecordEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Date).ThenByDescending(entry => entry.Mark)];
}
