using MileBot.Core.Times;

namespace MileBot.Core.Grading;

/// <summary>A time measured against the best expected at an age: (open standard / age factor) / time.</summary>
/// <param name="Percent">The age grade in percent, rounded to two decimals; above 100 is possible.</param>
/// <param name="Table">The table.</param>
/// <param name="Age">The age in years.</param>
/// <param name="Factor">The age factor.</param>
/// <param name="StandardSeconds">The age standard in seconds: the open standard over the factor.</param>
/// <param name="AgeGradedTime">What the time would be worth at the best age: time × factor.</param>
public readonly record struct AgeGrade(
    decimal Percent, AgeTable Table, int Age, double Factor, double StandardSeconds, RaceTime AgeGradedTime)
{
    /// <summary>The level of the percentage as it is shown.</summary>
    public AgeGradeLevel Level => Percent switch
    {
        >= 100 => AgeGradeLevel.WorldRecord,
        >= 90 => AgeGradeLevel.World,
        >= 80 => AgeGradeLevel.National,
        >= 70 => AgeGradeLevel.Regional,
        >= 60 => AgeGradeLevel.Local,
        _ => AgeGradeLevel.Recreational,
    };

    /// <summary>The name of the level for people: "national class".</summary>
    public string LevelName => Level switch
    {
        AgeGradeLevel.WorldRecord => "world record level",
        AgeGradeLevel.World => "world class",
        AgeGradeLevel.National => "national class",
        AgeGradeLevel.Regional => "regional class",
        AgeGradeLevel.Local => "local class",
        _ => "recreational",
    };

    /// <summary>The name of the table for people, with its year.</summary>
    public string TableName => AgeGrading.NameOf(Table);
}
