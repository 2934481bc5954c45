namespace MileBot.Core.Converting;

/// <summary>How a time over one distance is turned into one over another.</summary>
public enum ConversionMethod
{
    /// <summary>The same pace over both: right between distances a few metres apart.</summary>
    EvenPace,

    /// <summary>Mile = 1.08 × 1500 m, the rule of thumb that Track &amp; Field News and MileSplit follow.</summary>
    RuleOf108,

    /// <summary>Riegel's formula, which allows for tiring.</summary>
    Riegel,

    /// <summary>The time worth the same World Athletics points.</summary>
    ScoringTables,
}
