namespace MileBot.Core.Conditions;

/// <summary>What was worn, as far as it makes a difference that was measured.</summary>
public enum Shoes
{
    /// <summary>Plain spikes or light racing shoes: what the others are measured against.</summary>
    Spikes,

    /// <summary>Spikes with a plate and the newer foams.</summary>
    SuperSpikes,

    /// <summary>Road racing shoes with a carbon plate: measured over longer distances only.</summary>
    CarbonRoadShoes,

    /// <summary>Training shoes, heavier by some 150 g each.</summary>
    Trainers,
}
