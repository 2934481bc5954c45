using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace MileBot.Calendar;

/// <summary>
/// Reads time zones as people type them: by the tz database's names, old ones too, by city, country, abbreviation or offset;
/// case, accents and underscores do not matter.
/// </summary>
internal static partial class ZoneNames
{
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    /// <summary>The zones that have a place on the map: one a country at least, even where several have the same clocks.</summary>
    private static readonly FrozenSet<string> Places = Source.ZoneLocations!.Select(place => place.ZoneId).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of clocks that many countries share: none of these countries' names would fit the others.</summary>
    private static readonly FrozenSet<string> Shared = FrozenSet.Create(StringComparer.Ordinal, "UTC", "CET", "EET", "MET", "WET");

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Meanings = ReadMeanings();

    /// <summary>Reads a zone.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="now">When; an offset such as <c>UTC+1</c> is looked for among the zones that have it then.</param>
    public static ZoneReading Parse(string text, Instant now) => Find(PlainLetters.Of(text), now) switch
    {
        [] => new ZoneReading.Unknown(),
        [var only] => new ZoneReading.Zone(only),
        var several => new ZoneReading.OneOf(several),
    };

    /// <summary>The zones to offer while one is typed, the likeliest first.</summary>
    /// <param name="text">What stands there so far, perhaps nothing.</param>
    /// <param name="home">The zone to offer before anything is typed.</param>
    /// <param name="now">When.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<DateTimeZone> Suggest(string text, DateTimeZone home, Instant now, int most)
    {
        var name = PlainLetters.Of(text);
        if (name.Length == 0) return [.. ZoneAliases.MostUsed.Prepend(home.Id).Distinct(StringComparer.Ordinal).Take(most).Select(ToZone)];

        // A hyphen at the end is the sign of an offset, or one within a name of which the rest is still to come.
        var begun = name.TrimEnd('-') is { Length: > 0 } before ? before : name;
        var similar = Meanings
            .Select(meaning => (Rank: Likeness(meaning.Key, begun), meaning.Key, Ids: meaning.Value))
            .Where(meaning => meaning.Rank < int.MaxValue)
            .SelectMany(meaning => meaning.Ids, (meaning, id) => (meaning.Rank, Used: Use(id), meaning.Key, Id: id))
            .OrderBy(found => found.Rank).ThenBy(found => found.Used).ThenBy(found => found.Key, StringComparer.Ordinal)
            .Select(found => found.Id);
        return [.. Find(name, now).Select(zone => zone.Id).Concat(similar).Distinct(StringComparer.Ordinal).Take(most).Select(ToZone)];
    }

    private static IReadOnlyList<DateTimeZone> Find(string name, Instant now)
    {
        var ids = Meanings.GetValueOrDefault(name) ?? Meanings.GetValueOrDefault(Ending.Replace(name, ""));
        if (ids is not null) return [.. ids.Select(ToZone)];

        return ToOffset(name) is { } offset ? WithOffset(offset, now) : [];
    }

    private static DateTimeZone ToZone(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>An offset is no zone, as it changes with the season: these have it now, and the last of them all year.</summary>
    private static IReadOnlyList<DateTimeZone> WithOffset(Offset offset, Instant now)
    {
        const int Most = 6;
        var hours = -offset.Seconds / 3600;
        var allYear = DateTimeZoneProviders.Tzdb.GetZoneOrNull(string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{hours:+0;-0}"));
        return
        [
            .. ZoneAliases.MostUsed.Concat(Places.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)
                .Select(ToZone).Where(zone => zone.GetUtcOffset(now) == offset).Take(Most),
            .. allYear is not null && allYear.MinOffset == offset ? (DateTimeZone[])[allYear] : [],
        ];
    }

    private static Offset? ToOffset(string name)
    {
        if (OffsetFormat.Match(name) is not { Success: true } match) return null;

        var hours = int.Parse(match.Groups["hours"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"] is { Success: true } given ? int.Parse(given.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (hours > 14 || minutes > 59) return null;

        var size = Offset.FromHoursAndMinutes(hours, minutes);
        return match.Groups["sign"].ValueSpan is "-" ? -size : size;
    }

    /// <summary>How well a name fits what was typed: 0 if it begins so, 1 if a word of it does, 2 if it is somewhere inside.</summary>
    private static int Likeness(string name, string typed) => name.IndexOf(typed, StringComparison.Ordinal) switch
    {
        < 0 => int.MaxValue,
        0 => 0,
        var at => name[at - 1] is ' ' or '/' ? 1 : 2,
    };

    private static int Use(string id)
    {
        for (var i = 0; i < ZoneAliases.MostUsed.Count; i++)
        {
            if (string.Equals(ZoneAliases.MostUsed[i], id, StringComparison.Ordinal)) return i;
        }

        return int.MaxValue;
    }

    /// <summary>All names; where one could be read in several ways, the first of these counts.</summary>
    private static FrozenDictionary<string, IReadOnlyList<string>> ReadMeanings()
    {
        var meanings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (names, zones) in ZoneAliases.All)
        {
            foreach (var name in names.Split('|')) meanings.TryAdd(name, zones.Split(' '));
        }

        var ids = Source.GetIds().Order(StringComparer.Ordinal).ToList();
        foreach (var id in ids.Where(Places.Contains)) meanings.TryAdd(PlainLetters.Of(id), [id]);
        foreach (var country in Source.ZoneLocations!.GroupBy(place => place.CountryName, StringComparer.Ordinal))
        {
            meanings.TryAdd(PlainLetters.Of(country.Key), OfCountry([.. country.Select(place => place.ZoneId)]));
        }

        foreach (var id in ids) meanings.TryAdd(PlainLetters.Of(id), [NameToday(id)]);
        foreach (var id in ids.OrderByDescending(Places.Contains)) meanings.TryAdd(PlainLetters.Of(id[(id.LastIndexOf('/') + 1)..]), [NameToday(id)]);
        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All zones of a country, or its first where all of them have the same clocks nowadays.</summary>
    private static IReadOnlyList<string> OfCountry(IReadOnlyList<string> ids)
    {
        var (from, to) = (Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));
        var same = ZoneEqualityComparer.ForInterval(new Interval(from, to)).WithOptions(ZoneEqualityComparer.Options.OnlyMatchWallOffset);
        return ids.Skip(1).All(id => same.Equals(ToZone(ids[0]), ToZone(id))) ? [ids[0]] : ids;
    }

    /// <summary>The name by which a zone goes now: <c>Asia/Kolkata</c> for <c>Asia/Calcutta</c>, but Oslo does not become Berlin.</summary>
    private static string NameToday(string id) => Places.Contains(id) || Shared.Contains(id) ? id : Source.CanonicalIdMap[id] switch
    {
        "Etc/UTC" => "UTC",
        var canonical => canonical,
    };

    [GeneratedRegex("^(utc|gmt)? ?(?<sign>[+-]) ?(?<hours>[0-9]{1,2})(:?(?<minutes>[0-9]{2}))?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex OffsetFormat { get; }

    [GeneratedRegex("( standard| daylight| summer)?( time| time ?zone)$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Ending { get; }
}
