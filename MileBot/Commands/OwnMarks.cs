using MileBot.Core.Times;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands;

/// <summary>Offers somebody's own miles while they type a time: their bests first, then the latest.</summary>
internal sealed class OwnMarks(HistoryStore history)
{
    private const int LatestMiles = 20;

    /// <summary>
    /// What to offer. A text that reads as a time comes first, so that it stays possible; then the marks that have it in what is
    /// shown. Outside a server there are no marks.
    /// </summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken)
    {
        var typed = typing.Text.Trim();
        List<Suggestion> offered = RaceTimeText.TryParse(typed, TimeLimits.AnyRace, out _) ? [new Suggestion(typed, typed)] : [];
        if (typing.Caller.GuildId is not { } guildId) return offered;

        var marks = await ReadAsync(guildId, typing.Caller.Person.Id, cancellationToken);
        offered.AddRange(marks.Where(mark => mark.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)));
        return [.. offered.DistinctBy(suggestion => suggestion.Value, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<Suggestion>> ReadAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        var surfaces = await history.SurfacesAsync(guildId, userId, cancellationToken);
        var latest = surfaces.Count == 0 ? [] : await history.PageAsync(guildId, userId, surface: null, 0, LatestMiles, cancellationToken);
        return surfaces.Select(surface => Of(surface.Best.Time, $"{English.Title(surface.Surface)} best", surface.Best.RunOn))
            .Concat(latest.Select(line => Of(line.Time, English.Title(line.Surface).Value, line.RunOn)));
    }

    private static Suggestion Of(RaceTime time, string what, DateOnly runOn) =>
        new($"{RaceTimeText.Format(time)} · {what}, {DateText.Of(runOn)}", RaceTimeText.Format(time));
}
