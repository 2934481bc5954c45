namespace MileBot.Core.Times;

/// <summary>The statute mile, in the one place where its length is written down.</summary>
public static class Mile
{
    /// <summary>The length of a mile in metres: exactly 1,609.344 since the international yard of 1959.</summary>
    public const decimal Metres = 1609.344m;
}
