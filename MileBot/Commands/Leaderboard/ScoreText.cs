using System.Diagnostics;
using System.Globalization;
using MileBot.Core.Progress;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Leaderboard;

/// <summary>Writes what members have reached on boards, in plain text.</summary>
internal static class ScoreText
{
    /// <summary>What is ranked: <c>6:42</c>, <c>71.3 %</c>, <c>12 s, 3.0 %</c>, <c>7 weeks</c>, <c>12 miles</c>.</summary>
    public static string Mark(BoardKind kind, BoardScore score) => score switch
    {
        BoardScore.Time time => time.Value.ToString(),
        BoardScore.Grade grade => Percent(grade.Percent),
        BoardScore.Gain gain => $"{Gap(gain.Value.Gain)}, {Percent(PartOf(gain.Value))}",
        BoardScore.Count count => English.Count(count.Number, Noun(kind)).Value,
        _ => throw new UnreachableException($"No text for the score {score}."),
    };

    /// <summary>
    /// What is told beside it; null for nothing. An age grade stands alone: with its time or its day, the age could be worked out.
    /// </summary>
    public static string? Note(BoardKind kind, BoardRow row) => (kind, row.Score) switch
    {
        (BoardKind.Fastest, _) => DateText.Of(row.ReachedOn),
        (_, BoardScore.Gain gain) => $"{gain.Value.Before} → {gain.Value.After}",
        _ => null,
    };

    /// <summary>How far a score is from a better one: <c>12 s</c>, <c>1.4 points</c>, <c>2 weeks</c>.</summary>
    public static string Distance(BoardKind kind, BoardScore score, BoardScore better) => (score, better) switch
    {
        (BoardScore.Time own, BoardScore.Time ahead) => Gap(own.Value - ahead.Value),
        (BoardScore.Grade own, BoardScore.Grade ahead) => Points(ahead.Percent - own.Percent),
        (BoardScore.Gain own, BoardScore.Gain ahead) => Points(PartOf(ahead.Value) - PartOf(own.Value)),
        (BoardScore.Count own, BoardScore.Count ahead) => English.Count(ahead.Number - own.Number, Noun(kind)).Value,
        _ => throw new UnreachableException($"{score} and {better} are of different boards."),
    };

    private static string Noun(BoardKind kind) => kind is BoardKind.Consistent ? "week" : "mile";

    private static string Gap(TimeGap gap) => gap.Size.Seconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{gap.Size.Seconds:0.##} s")
        : gap.Size.ToString();

    private static string Percent(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} %");

    /// <summary>A part of a percent too small to show is still something.</summary>
    private static string Points(decimal points) => points < 0.05m
        ? "a hair"
        : string.Create(CultureInfo.InvariantCulture, $"{points:0.0} {(points < 1.05m && points >= 0.95m ? "point" : "points")}");

    private static decimal PartOf(Improvement improvement) => 100m * improvement.Gain.Hundredths / improvement.Before.Hundredths;
}
