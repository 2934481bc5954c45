using MileBot.Calendar;
using MileBot.Replies;
using NodaTime;

namespace MileBot.Commands;

/// <summary>What is answered to a time zone that can't be read, or not in one way only.</summary>
internal static class ZoneQuestion
{
    private const int MostSuggestions = 25;

    /// <summary>Says that there is no such zone, and what would work.</summary>
    public static Reply Unknown(string text) => Reply.Refusal(Markup.Of(
        $"I know no time zone “{text}”. Try the nearest big city, such as `London` or `New York`, or `Europe/Berlin`. Nothing was changed."));

    /// <summary>Asks which of several zones is meant.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="candidates">The zones it may mean.</param>
    /// <param name="now">The instant of asking, for what the clocks there say.</param>
    /// <param name="menu">What comes back with the zone's id.</param>
    /// <param name="remark">What becomes of the rest.</param>
    public static Reply Ask(string text, IReadOnlyList<DateTimeZone> candidates, Instant now, ComponentId menu, Markup remark) => Reply.Of(
        new Block.Paragraph(Markup.Of($"“{text}” could be more than one time zone. Which one do you mean?")),
        new Block.Menu(menu, "Choose the time zone", [.. candidates.Select(zone => new MenuEntry(ZoneText.Label(zone, now), zone.Id))]),
        new Block.Small(remark)) with
    {
        Tone = Tone.Question,
        IsPrivate = true,
    };

    /// <summary>Offers zones while one is typed, those near the reader's own first.</summary>
    public static IReadOnlyList<Suggestion> Suggest(OptionTyping typing, int most = MostSuggestions)
    {
        var now = Instant.FromDateTimeOffset(typing.Now);
        return [.. ZoneNames.Suggest(typing.Text, typing.Caller.Locale.Zone, now, most).Select(zone => new Suggestion(ZoneText.Label(zone, now), zone.Id))];
    }
}
