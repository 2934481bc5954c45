using MileBot.Calendar;
using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Commands.Profile;

/// <summary>Tells a member what they said of themselves, and what each of it does.</summary>
internal static class ProfileReply
{
    /// <summary>Composes the answer.</summary>
    /// <param name="settings">What they said.</param>
    /// <param name="locale">What holds for dates and units, whoever chose it.</param>
    /// <param name="now">The instant of asking.</param>
    /// <param name="isChanged">Whether anything was changed just now.</param>
    public static Reply Compose(MemberSettings settings, MemberLocale locale, DateTimeOffset now, bool isChanged) => Reply.Of(
        new Block.Heading(Markup.Raw(isChanged ? "Saved: your profile in this server" : "Your profile in this server")),
        new Block.Lines(
        [
            Markup.Of($"**Category:** {Category(settings.Category)}"),
            Markup.Of($"**Compared with:** {Comparison(settings)}"),
            Markup.Of($"**Birth year:** {BirthYear(settings)}"),
            Markup.Of($"**Units:** {UnitsOf(locale.Units)} · {Whose(settings.Units is not null)}"),
            Markup.Of($"**Time zone:** {ZoneText.Label(locale.Zone, Instant.FromDateTimeOffset(now))} · {Whose(settings.TimeZone is not null)}"),
            Markup.Of($"**Announcements:** {Announcements(settings.Announces)}"),
        ]),
        new Block.Small(Markup.Raw(
            "Only you see this. Change any of it with `/profile`; boards follow at once. `/privacy` shows, hides, exports or erases what I keep."))) with
    {
        IsPrivate = true,
    };

    private static Markup Category(Category? category) => Markup.Raw(category switch
    {
        Core.Category.Women => "women · you're on the boards of women and of everyone",
        Core.Category.Men => "men · you're on the boards of men and of everyone",
        Core.Category.Nonbinary => "nonbinary · you're on the boards of nonbinary runners and of everyone",
        _ => "none · you're on the boards of everyone",
    });

    private static Markup Comparison(MemberSettings settings) => settings.ComparedWith is { } sex
        ? Markup.Of($"the {English.Possessive(sex)} record and age table{Markup.Raw(settings.Category is Core.Category.Women or Core.Category.Men ? ", as your category is" : "")}")
        : Markup.Raw("nobody · `compare-with` picks a record and an age table");

    private static Markup BirthYear(MemberSettings settings) => Markup.Raw((settings.BirthYear, settings.ComparedWith) switch
    {
        (null, _) => "not set · with it your miles get an age grade; it is shown to nobody",
        (_, null) => "set, and shown to nobody · with a `category` or `compare-with` your miles get an age grade",
        _ => "set, and shown to nobody · your miles get an age grade",
    });

    private static Markup UnitsOf(Units units) => Markup.Raw(units is Units.Imperial ? "miles, °F" : "kilometres, °C");

    private static Markup Whose(bool isOwn) => Markup.Raw(isOwn ? "your choice" : "as in this server");

    private static Markup Announcements(bool announces) => Markup.Raw(announces
        ? "on · this server may announce your bests"
        : "off · your bests aren't announced");
}
