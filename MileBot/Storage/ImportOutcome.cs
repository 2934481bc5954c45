namespace MileBot.Storage;

/// <summary>What came of the word to log an uploaded list.</summary>
internal abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>It is logged.</summary>
    public sealed record Logged(int Miles, int Runners, int NewGuests) : ImportOutcome
    {
        /// <summary>Whether the organiser's own miles were left out, which somebody else has to let count.</summary>
        public bool LeavesOwnOut { get; init; }
    }

    /// <summary>It was logged before.</summary>
    /// <param name="Miles">How many of its miles stand.</param>
    public sealed record LoggedBefore(int Miles) : ImportOutcome;

    /// <summary>Whom some of its lines are for has not been answered.</summary>
    public sealed record Unanswered : ImportOutcome;

    /// <summary>It was dropped, or is too old.</summary>
    public sealed record Gone : ImportOutcome;
}
