namespace MileBot.Storage;

/// <summary>The days a board covers.</summary>
internal abstract record BoardPeriod
{
    private BoardPeriod()
    {
    }

    /// <summary>A period for which bests are kept ready.</summary>
    public sealed record Kept(BestPeriod Period) : BoardPeriod;

    /// <summary>Any other run of days, both included, for which bests are found among the performances.</summary>
    public sealed record Days(DateOnly From, DateOnly To) : BoardPeriod;
}
