namespace MileBot.Core;

/// <summary>What a mile was run on. The sport keeps these apart in its records, and so does this library.</summary>
public enum Surface
{
    /// <summary>A 400 m outdoor track.</summary>
    Track,

    /// <summary>A measured road course.</summary>
    Road,

    /// <summary>A short track, as a rule 200 m and indoors.</summary>
    Indoor,

    /// <summary>An unofficial time trial: a measured course and one's own watch. It never makes a record.</summary>
    Trial,
}
