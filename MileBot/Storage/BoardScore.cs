using System.Diagnostics;
using MileBot.Core.Progress;
using MileBot.Core.Times;

namespace MileBot.Storage;

/// <summary>What a member has reached on a board.</summary>
internal abstract record BoardScore
{
    private BoardScore()
    {
    }

    /// <summary>As stored, and by what a board is sorted: the least is first, and equal ones are a tie.</summary>
    public abstract long Order { get; }

    /// <summary>Reads a score of a board back from its columns.</summary>
    public static BoardScore Read(BoardKind kind, long order, long? beforeHundredths, long? afterHundredths) => kind switch
    {
        BoardKind.Fastest => new Time(RaceTime.FromHundredths(order)),
        BoardKind.AgeGraded => new Grade(-order / 10m),
        BoardKind.Improved when beforeHundredths is { } before && afterHundredths is { } after =>
            new Gain(new Improvement(RaceTime.FromHundredths(before), RaceTime.FromHundredths(after))),
        BoardKind.Consistent or BoardKind.Attempts or BoardKind.FirstTimers => new Count((int)-order),
        _ => throw new UnreachableException($"No score of {kind} is stored as {order}, {beforeHundredths}, {afterHundredths}."),
    };

    /// <summary>The band of a score: all from a whole multiple of <see cref="BandWidth"/> to the next.</summary>
    public static long BandOf(BoardKind kind, long order)
    {
        var (band, rest) = Math.DivRem(order, BandWidth(kind));
        return rest < 0 ? band - 1 : band;
    }

    /// <summary>How far a band reaches. Few bands and few members in each: a second, a percent, a tenth of a percent gained, a single count.</summary>
    public static long BandWidth(BoardKind kind) => kind switch
    {
        BoardKind.Fastest => 100,
        BoardKind.AgeGraded => 10,
        BoardKind.Improved => Gain.Scale / 1000,
        _ => 1,
    };

    /// <summary>A time, to the hundredth.</summary>
    public sealed record Time(RaceTime Value) : BoardScore
    {
        public override long Order => Value.Hundredths;
    }

    /// <summary>An age grade as it is shown: percent with one decimal.</summary>
    public sealed record Grade(decimal Percent) : BoardScore
    {
        public override long Order => -(long)(Percent * 10);
    }

    /// <summary>An improvement, ranked by its part of the time before.</summary>
    public sealed record Gain(Improvement Value) : BoardScore
    {
        /// <summary>So fine that two different parts of times under three hours never become equal.</summary>
        public const long Scale = 10_000_000_000_000;

        public override long Order => -(long)((Int128)Value.Gain.Hundredths * Scale / Value.Before.Hundredths);
    }

    /// <summary>So many weeks or miles.</summary>
    public sealed record Count(int Number) : BoardScore
    {
        public override long Order => -Number;
    }
}
