namespace MileBot.Commands.Calculators;

/// <summary>How far apart splits are taken on the road.</summary>
internal enum RoadUnit
{
    Metres400,
    QuarterMile,
    Kilometre,
}
