using MileBot.Core.Times;

namespace MileBot.Core.Grading;

/// <summary>Age grades of the mile by the published tables, and of 1500 m by the track tables.</summary>
/// <remarks>
/// Sources are named in <c>age-factors.csv</c>, embedded beside this code. Age is the year of the run less the birth year, as
/// MileBot keeps no birthdays. A standard was not found for 1500 m of 2023, so only its factors are answered.
/// </remarks>
public static class AgeGrading
{
    private const int YoungestOf2023 = 30;

    /// <summary>
    /// The table for a surface and an age: road by road 2025; track, indoor and trial by WMA 2023 from 30 up, the 2006 table
    /// below.
    /// </summary>
    public static AgeTable TableFor(Surface surface, int age) => surface == Surface.Road ? AgeTable.Road2025
        : age >= YoungestOf2023 ? AgeTable.Track2023
        : AgeTable.Track2006;

    /// <summary>Grades a mile by the table of its surface and age.</summary>
    /// <returns>The grade, or null where the table has no such age.</returns>
    public static AgeGrade? Grade(RaceTime time, Sex sex, int age, Surface surface) =>
        Grade(time, sex, age, TableFor(surface, age));

    /// <summary>Grades a time by a table.</summary>
    /// <param name="time">The time run; more than nothing.</param>
    /// <param name="sex">Whose table.</param>
    /// <param name="age">The age in years.</param>
    /// <param name="table">The table.</param>
    /// <param name="distance">The mile when left out, or 1500 m.</param>
    /// <returns>The grade, or null where the table has no such age or distance.</returns>
    public static AgeGrade? Grade(RaceTime time, Sex sex, int age, AgeTable table, StandardDistance? distance = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(time.Hundredths, nameof(time));
        if (Factor(table, sex, age, distance) is not { } factor || StandardSeconds(table, sex, age, distance) is not { } standard)
            return null;

        var percent = decimal.Round((decimal)(100 * standard / time.TotalSeconds), 2, MidpointRounding.AwayFromZero);
        return new(percent, table, age, factor, standard, RaceTime.FromSeconds(time.TotalSeconds * factor));
    }

    /// <summary>The age factor: the open standard over the age standard, at most 1.</summary>
    /// <returns>The factor, or null where the table has no such age or distance.</returns>
    public static double? Factor(AgeTable table, Sex sex, int age, StandardDistance? distance = null) =>
        AgeFactorTable.Find(table, sex, distance ?? StandardDistance.Mile)?.FactorAt(age);

    /// <summary>The age standard in seconds: the open standard over the factor.</summary>
    /// <returns>The standard, or null where the table has no such age or distance.</returns>
    public static double? StandardSeconds(AgeTable table, Sex sex, int age, StandardDistance? distance = null) =>
        AgeFactorTable.Find(table, sex, distance ?? StandardDistance.Mile) is { OpenStandard: { } open } found
        && found.FactorAt(age) is { } factor
            ? open / factor
            : null;

    /// <summary>The name of a table for people, with its year.</summary>
    public static string NameOf(AgeTable table) => table switch
    {
        AgeTable.Road2020 => "road 2020, Alan Jones",
        AgeTable.Road2025 => "road 2025, Alan Jones",
        AgeTable.Track2006 => "track WMA 2004/2006",
        _ => "track WMA 2023, rendering of Howard Grubb",
    };
}
