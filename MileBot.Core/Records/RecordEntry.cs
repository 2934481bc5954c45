using MileBot.Core.Times;

namespace MileBot.Core.Records;

/// <summary>One mark of the record book.</summary>
public sealed record RecordEntry
{
    /// <summary>The time.</summary>
    public required RaceTime Mark { get; init; }

    /// <summary>The time as it was published, in its own precision: <c>3:48.40</c>, <c>3:51.3</c>.</summary>
    public required string MarkText { get; init; }

    /// <summary>Who ran it.</summary>
    public required string Athlete { get; init; }

    /// <summary>The athlete's country then, as a three-letter code of World Athletics.</summary>
    public required string Country { get; init; }

    /// <summary>When, as well as it is known.</summary>
    public required RecordDate Date { get; init; }

    /// <summary>Where, if it is known.</summary>
    public string? Place { get; init; }

    /// <summary>What it was run on: track, road or indoor.</summary>
    public required Surface Surface { get; init; }

    /// <summary>Whose list it belongs to.</summary>
    public required Sex Sex { get; init; }

    /// <summary>The age group, or null for the open list.</summary>
    public AgeGroup? AgeGroup { get; init; }

    /// <summary>How official it is.</summary>
    public required RecordStatus Status { get; init; }

    /// <summary>How it was timed, if that is known.</summary>
    public Timing? Timing { get; init; }

    /// <summary>What it is known for, where that is not simply being the record: "first man under 4:00".</summary>
    public string? Title { get; init; }

    /// <summary>What else one should know, in a sentence.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was published; never empty.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The runner's times along the way in rising order, the finish included; empty where they aren't known.</summary>
    public IReadOnlyList<RecordSplit> Splits { get; init; } = [];

    /// <summary>Whether it counts as ratified: it is, or is treated as such.</summary>
    public bool CountsAsRatified => Status is RecordStatus.Ratified or RecordStatus.TreatedAsRatified;
}
