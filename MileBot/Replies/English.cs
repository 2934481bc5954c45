using System.Globalization;
using Humanizer;
using MileBot.Core;
using MileBot.Core.Times;

namespace MileBot.Replies;

/// <summary>Words for values, in the one language the bot speaks.</summary>
internal static class English
{
    // The process is culture-invariant, in which an ordinal has no ending.
    private static readonly CultureInfo Culture = new("en");

    /// <summary>Such as <c>3rd</c>.</summary>
    public static Markup Ordinal(int place) => Markup.Raw(place.Ordinalize(Culture));

    /// <summary>Such as <c>1 finisher</c> and <c>1,204 finishers</c>.</summary>
    public static Markup Count(int number, string noun) =>
        number == 1 ? Markup.Raw($"1 {noun}") : Markup.Of($"{number} {Markup.Raw(noun.Pluralize(inputIsKnownToBeSingular: true))}");

    /// <summary>The time of a lap: <c>1:36.93</c>, or <c>55.46 s</c> where it is under a minute.</summary>
    public static Markup Lap(RaceTime time) => time.Seconds < 60 ? Markup.Of($"{time.Seconds:0.##} s") : Markup.Of($"{time}");

    /// <summary>How far two times are apart, whichever is faster: seconds under a minute, minutes from there.</summary>
    public static Markup Gap(TimeGap gap) => Lap(gap.Size);

    /// <summary>The surface within a sentence: <c>a … mile</c>.</summary>
    public static Markup Adjective(Surface surface) => Markup.Raw(surface switch
    {
        Surface.Track => "track",
        Surface.Road => "road",
        Surface.Indoor => "indoor",
        Surface.Trial => "time-trial",
        _ => throw new ArgumentOutOfRangeException(nameof(surface), surface, "No word for this surface."),
    });

    /// <summary>The surface as a title.</summary>
    public static Markup Title(Surface surface) => Markup.Raw(surface switch
    {
        Surface.Track => "Track",
        Surface.Road => "Road",
        Surface.Indoor => "Indoor",
        Surface.Trial => "Time trial",
        _ => throw new ArgumentOutOfRangeException(nameof(surface), surface, "No word for this surface."),
    });

    /// <summary>The category as a possessive: <c>women's</c>.</summary>
    public static Markup Possessive(Sex sex) => Markup.Raw(sex is Sex.Women ? "women's" : "men's");

    /// <summary>The record of a list: <c>men's world record</c>, <c>women's road world record</c>.</summary>
    public static Markup WorldRecord(Sex sex, Surface surface) => surface is Surface.Track or Surface.Trial
        ? Markup.Of($"{Possessive(sex)} world record")
        : Markup.Of($"{Possessive(sex)} {Adjective(surface)} world record");
}
