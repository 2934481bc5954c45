using MileBot.Core.Times;
using MileBot.Replies;

namespace MileBot.Commands.Calculators;

/// <summary>Writes a time that was worked out and not run, no finer than it deserves.</summary>
internal static class EstimateText
{
    private static readonly RaceTime TenthsBelow = RaceTime.FromMinutesAndSeconds(10);

    /// <summary>To the tenth under ten minutes, to the second from there.</summary>
    public static Markup Of(RaceTime time) =>
        Rounded(time, 10) is var tenths && tenths < TenthsBelow ? Markup.Raw(TextTable.Split(tenths)) : ToSecond(time);

    /// <summary>To the second.</summary>
    public static Markup ToSecond(RaceTime time) => Markup.Of($"{Rounded(time, 100)}");

    private static RaceTime Rounded(RaceTime time, int unit) => RaceTime.FromHundredths((time.Hundredths + (unit / 2)) / unit * unit);
}
