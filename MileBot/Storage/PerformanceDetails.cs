using MileBot.Core;

namespace MileBot.Storage;

/// <summary>What a member says of a mile beside its time.</summary>
/// <param name="RunOn">The calendar date of the run, where it was run.</param>
internal sealed record PerformanceDetails(Surface Surface, DateOnly RunOn)
{
    public Timing? Timing { get; init; }

    /// <summary>How hard it was, 1 to 10.</summary>
    public int? Effort { get; init; }

    public string? Location { get; init; }

    /// <summary>A web address, shown and never fetched.</summary>
    public string? Link { get; init; }

    public string? Note { get; init; }
}
