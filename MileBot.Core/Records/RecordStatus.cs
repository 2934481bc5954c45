namespace MileBot.Core.Records;

/// <summary>How official a mark is.</summary>
public enum RecordStatus
{
    /// <summary>Ratified as a record.</summary>
    Ratified,

    /// <summary>
    /// Treated as the record by the federation, though no notice of its ratification was found. It counts as ratified.
    /// </summary>
    TreatedAsRatified,

    /// <summary>Run, and waiting to be ratified. The ratified record stands until it is.</summary>
    Pending,

    /// <summary>The best known, but no official record: none is kept, or this mark was not eligible.</summary>
    BestOnly,
}
