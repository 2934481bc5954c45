using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MileBot.Calendar;
using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Commands.Profile;

/// <summary>Reads which of their settings a member wants to change, and to what.</summary>
internal static class ProfileReader
{
    /// <summary>The id of the menu of zones that a name may mean: <c>profile/zone</c>.</summary>
    public const string ZoneAction = "zone";

    /// <summary>Nobody in the age tables is older.</summary>
    private const int OldestAge = 110;

    /// <summary>Nobody in the age tables is younger.</summary>
    private const int YoungestAge = 5;

    private static readonly string[] ServersZone = ["server", "servers", "the server's", "server's", "none", "default", "reset"];

    /// <summary>Reads the changes.</summary>
    /// <param name="call">The use of the command.</param>
    /// <param name="changes">What to change; nothing where nothing was given.</param>
    /// <param name="refusal">Why nothing is changed, and what would work.</param>
    public static bool TryRead(
        CommandCall call,
        [NotNullWhen(true)] out IReadOnlyList<Func<MemberSettings, MemberSettings>>? changes,
        [NotNullWhen(false)] out Reply? refusal)
    {
        List<Func<MemberSettings, MemberSettings>> read = [];
        if (call.Choice(ProfileOptions.Category) is { } category) read.Add(settings => settings with { Category = category.Value });
        if (call.Choice(ProfileOptions.CompareWith) is { } table) read.Add(settings => settings with { CompareWith = table.Value });
        if (call.Choice(ProfileOptions.Units) is { } units) read.Add(settings => settings with { Units = units.Value });
        if (call.FlagOrNull(ProfileOptions.Announce) is { } announces) read.Add(settings => settings with { Announces = announces });
        changes = null;
        refusal = call.Number(ProfileOptions.BirthYear) is { } year ? ReadBirthYear(year, call.Today, read) : null;
        refusal ??= call.Text(ProfileOptions.TimeZone) is { } zone ? ReadZone(zone, call, read) : null;
        if (refusal is not null) return false;

        changes = read;
        return true;
    }

    private static Reply? ReadBirthYear(int year, DateOnly today, List<Func<MemberSettings, MemberSettings>> changes)
    {
        var (first, last) = (today.Year - OldestAge, today.Year - YoungestAge);
        if (year is not 0 && (year < first || year > last))
        {
            return Reply.Refusal(Markup.Of(
                $"I can't use {Plain(year)} as a birth year: age grades exist for ages {YoungestAge} to {OldestAge}, so for those born from {Plain(first)} to {Plain(last)}. Try `/profile birth-year:1985`, or `0` to forget yours. Nothing was changed."));
        }

        changes.Add(settings => settings with { BirthYear = year is 0 ? null : year });
        return null;
    }

    private static Reply? ReadZone(string text, CommandCall call, List<Func<MemberSettings, MemberSettings>> changes)
    {
        if (ServersZone.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            changes.Add(settings => settings with { TimeZone = null });
            return null;
        }

        var now = Instant.FromDateTimeOffset(call.Now);
        switch (ZoneNames.Parse(text, now))
        {
            case ZoneReading.Zone { Value.Id: var id }:
                changes.Add(settings => settings with { TimeZone = id });
                return null;
            case ZoneReading.OneOf { Candidates: var candidates }:
                return ZoneQuestion.Ask(
                    text,
                    candidates,
                    now,
                    ComponentId.Of(ProfileOptions.CommandName, ZoneAction),
                    Markup.Raw(call.Options.Count > 1
                        ? "Nothing was changed yet, and the choice sets the zone alone: give the other settings once more."
                        : "Nothing was changed yet."));
            default:
                return ZoneQuestion.Unknown(text);
        }
    }

    /// <summary>A year has no thousands separator.</summary>
    private static Markup Plain(int year) => Markup.Raw(year.ToString(CultureInfo.InvariantCulture));
}
