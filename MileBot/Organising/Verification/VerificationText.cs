using System.Globalization;
using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Organising.Verification;

/// <summary>Words about miles that wait for an approval, the same wherever they are said.</summary>
internal static class VerificationText
{
    /// <summary>That the organisers' channel can't be used, and what to do.</summary>
    /// <param name="why">In words that go on after "I can't post in #queue:".</param>
    public static Markup Lost(ulong channelId, string why) => Markup.Of(
        $"I can't post in {WeeklyText.Channel(channelId)}: {Markup.Raw(why)} `/settings verification` shows what waits; name that or another `channel` with it once it is mended, and all that waits is posted there.");

    /// <summary>Where a message can be read.</summary>
    public static Markup Link(ulong guildId, ulong channelId, ulong messageId) =>
        Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"https://discord.com/channels/{guildId}/{channelId}/{messageId}"));

    /// <summary>An instant, as each reader's own clocks show it.</summary>
    public static Markup Moment(DateTimeOffset instant) => Markup.Raw(string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:f>"));

    /// <summary>What a server asks an approval for, within a sentence: <c>bests in the top 3 of their board, and bests of 5:00 or faster</c>.</summary>
    public static Markup Of(VerificationRule rule) => (rule.Place, rule.Mark) switch
    {
        ({ } place, { } mark) => Markup.Of($"bests {Top(place)}, and bests of {mark} or faster"),
        ({ } place, null) => Markup.Of($"bests {Top(place)}"),
        (null, { } mark) => Markup.Of($"bests of {mark} or faster"),
        _ => Markup.Raw("no bests"),
    };

    /// <summary>Why a best needs an approval, as a sentence of its own.</summary>
    public static Markup Why(PendingMile mile)
    {
        var grounds = mile.Grounds!;
        List<Markup> reasons = [];
        if (grounds.ByPlace is { } place)
        {
            reasons.Add(Markup.Of(
                $"it would be {English.Ordinal(grounds.Place)} on the {English.Adjective(mile.Details.Surface)} board, and organisers look at the {First(place)} first"));
        }

        if (grounds.ByMark is { } mark) reasons.Add(Markup.Of($"it is {mark} or faster, and organisers look at such times first"));
        return Markup.Join("; ", reasons);
    }

    /// <summary>A mile, as short as it can be told: <c>6:02 (time-trial, 23 Nov 2026)</c>.</summary>
    public static Markup Brief(PendingMile mile) => Markup.Of($"**{mile.Time}** ({English.Adjective(mile.Details.Surface)}, {mile.Details.RunOn})");

    /// <summary>What the runner's best was, and what it would become.</summary>
    public static Markup Change(RaceTime? before, RaceTime now) => before is { } best
        ? Markup.Of($"{best} → **{now}**, {English.Gap(best - now)} faster")
        : Markup.Of($"**{now}**, the first one on this surface");

    private static Markup Top(int place) => place == 1 ? Markup.Raw("that lead their board") : Markup.Of($"in the top {place} of their board");

    private static Markup First(int place) => place == 1 ? Markup.Raw("leader") : Markup.Of($"top {place}");
}
