namespace MileBot.Core.Grading;

/// <summary>The level of an age grade, as masters athletics names it (USATF, WMA).</summary>
public enum AgeGradeLevel
{
    /// <summary>Below 60 %.</summary>
    Recreational,

    /// <summary>60 % and more: local class.</summary>
    Local,

    /// <summary>70 % and more: regional class.</summary>
    Regional,

    /// <summary>80 % and more: national class.</summary>
    National,

    /// <summary>90 % and more: world class.</summary>
    World,

    /// <summary>100 % and more: about the world record of that age.</summary>
    WorldRecord,
}
