namespace MileBot.Calendar;

/// <summary>What a typed date turned out to be.</summary>
internal abstract record RunDateReading
{
    private RunDateReading()
    {
    }

    /// <summary>One calendar date.</summary>
    public sealed record Day(DateOnly Date) : RunDateReading;

    /// <summary>Two readings, such as 3 April and 4 March for <c>3/4</c>.</summary>
    public sealed record EitherOf(DateOnly DayFirst, DateOnly MonthFirst) : RunDateReading;

    /// <summary>A date that has not come yet.</summary>
    public sealed record Future(DateOnly Date) : RunDateReading;

    /// <summary>No date at all.</summary>
    public sealed record Unreadable : RunDateReading;
}
