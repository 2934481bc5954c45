namespace MileBot.Core.Conditions;

/// <summary>What about a day may cost or give time.</summary>
public enum ConditionFactor
{
    /// <summary>The size and banking of an indoor track.</summary>
    TrackSize,

    /// <summary>Thin air.</summary>
    Altitude,

    /// <summary>Heat and damp.</summary>
    Heat,

    /// <summary>Cold.</summary>
    Cold,

    /// <summary>Running behind others.</summary>
    Drafting,

    /// <summary>What was worn.</summary>
    Shoes,
}
