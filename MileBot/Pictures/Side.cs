namespace MileBot.Pictures;

/// <summary>Which end of a text lies at the point it is written at.</summary>
internal enum Side
{
    Left,
    Centre,
    Right,
}
