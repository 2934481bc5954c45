namespace MileBot.Core.Grading;

/// <summary>
/// A table of age factors. Percentages of different tables are not to be compared, so the table is always named.
/// </summary>
public enum AgeTable
{
    /// <summary>Road, 2020: Alan Jones, ages 5 to 100.</summary>
    Road2020,

    /// <summary>Road, 2025: Alan Jones, ages 5 to 100.</summary>
    Road2025,

    /// <summary>Track, WMA 2004 (men) and 2006 (women): ages 5 to 100. The British "Power of 10" percentages use it.</summary>
    Track2006,

    /// <summary>Track, WMA 2023: ages 30 to 110. Rendering of Howard Grubb, CC BY 4.0.</summary>
    Track2023,
}
