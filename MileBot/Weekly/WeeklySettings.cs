namespace MileBot.Weekly;

/// <summary>How weekly posts behave.</summary>
public sealed class WeeklySettings
{
    /// <summary>The section of the configuration these are read from.</summary>
    public const string Section = "Weekly";

    /// <value>How many hours late a post that was missed is still made, marked as late. The default value is 24.</value>
    public int MaxHoursLate { get; set; } = 24;
}
