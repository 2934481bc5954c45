using MileBot.Core.Times;

namespace MileBot.Core.Pacing;

/// <summary>How much a strategy departs from even pace. The defaults are calibrated on record races.</summary>
/// <remarks>
/// <para><b>Negative and positive.</b> The pace changes in a straight line from start to finish; with p the average pace and x
/// the share of the distance run, it is p · (1 ± 2h · (1 − 2x)), where h is <see cref="HalfDifference"/>. The time until x is
/// then T · x · (1 ± 2h · (1 − x)).</para>
/// <para><b>Kick.</b> One pace until <see cref="KickLength"/> before the finish, from there faster by <see cref="Kick"/>.</para>
/// <para><b>Calibration.</b> h = 1.2 %: Faith Kipyegon's halves in Monaco 2023 were 2:05.3 and 2:02.3 of 4:07.64, a difference of
/// 1.2 %; Roger Bannister's in 1954 were 1:58.2 and 2:01.2 of 3:59.4, 1.3 % the other way. Kick = 4.5 %: Kipyegon's last 409.344
/// m were run at 59.4 s a lap after three of 62.3 s, 4.7 %; others of the split tables lie from 1 % (Kerr 2026) to 7 % (a
/// tactical race, Eugene 2017).</para>
/// </remarks>
/// <param name="HalfDifference">The difference of the two halves as a share of the whole time, 0 to 0.2.</param>
/// <param name="Kick">How much faster the last part is, as a share of speed, 0 to 0.5.</param>
/// <param name="KickLength">How long the last part is; shorter than the mile.</param>
public sealed record PacingModel(double HalfDifference, double Kick, Distance KickLength)
{
    /// <summary>The model as calibrated: halves 1.2 % apart, a last lap 4.5 % faster.</summary>
    public static PacingModel Calibrated { get; } = new(0.012, 0.045, Mile.Lap);

    /// <summary>The difference of the two halves as a share of the whole time.</summary>
    public double HalfDifference { get; } = HalfDifference is >= 0 and <= 0.2
        ? HalfDifference
        : throw new ArgumentOutOfRangeException(nameof(HalfDifference), HalfDifference, "The halves differ by 0 to 20 % of the time.");

    /// <summary>How much faster the last part is, as a share of speed.</summary>
    public double Kick { get; } = Kick is >= 0 and <= 0.5
        ? Kick
        : throw new ArgumentOutOfRangeException(nameof(Kick), Kick, "A kick is 0 to 50 % faster.");

    /// <summary>How long the last part is.</summary>
    public Distance KickLength { get; } = KickLength < Mile.Distance
        ? KickLength
        : throw new ArgumentOutOfRangeException(nameof(KickLength), KickLength, "A kick is shorter than the mile.");

    /// <summary>The share of the whole time that is gone when a share of the distance is run.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="share">The share of the distance, 0 to 1.</param>
    public double TimeShare(PacingStrategy strategy, double share) => strategy switch
    {
        PacingStrategy.Negative => share * (1 + 2 * HalfDifference * (1 - share)),
        PacingStrategy.Positive => share * (1 - 2 * HalfDifference * (1 - share)),
        PacingStrategy.Kick => KickShare(share),
        _ => share,
    };

    private double KickShare(double share)
    {
        var from = 1 - KickLength.Millimetres / (double)Mile.Distance.Millimetres;
        var steady = 1 / (from + (1 - from) / (1 + Kick));
        return share <= from ? share * steady : 1 - (1 - share) * steady / (1 + Kick);
    }
}
