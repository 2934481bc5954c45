using System.Globalization;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Finds the guest or member whom an organiser named, and offers them while the name is typed.</summary>
internal sealed class RunnerFinder(GuestStore guests)
{
    private const int MostSuggestions = 25;

    /// <summary>What is sent for a name that was chosen and not typed, before its id: so it is clear which of two of one name is meant.</summary>
    private const string Chosen = "id:";

    /// <summary>Finds who may be meant.</summary>
    public async Task<FoundRunners> FindAsync(ulong guildId, string text, bool onlyGuests, CancellationToken cancellationToken)
    {
        if (text.StartsWith(Chosen, StringComparison.Ordinal) && ulong.TryParse(text.AsSpan(Chosen.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return new FoundRunners(await guests.FindAsync(guildId, id, cancellationToken) is { } runner && (runner.IsGuest || !onlyGuests) ? [runner] : [], []);
        }

        var known = await guests.ReadAsync(guildId, onlyGuests, cancellationToken);
        var same = RunnerNames.Same(text, known);
        return new FoundRunners(same, same.Count > 0 ? [] : RunnerNames.Near(text, known));
    }

    /// <summary>Whether a text stands for one who was chosen, and is no name.</summary>
    public static bool IsChosen(string text) => text.StartsWith(Chosen, StringComparison.Ordinal);

    /// <summary>Offers those whose name has what was typed.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, bool onlyGuests, CancellationToken cancellationToken)
    {
        var known = await guests.ReadAsync(typing.Caller.Guild, onlyGuests, cancellationToken);
        return
        [
            .. RunnerNames.Containing(typing.Text.Trim(), known.Where(runner => runner.UserId != typing.Caller.Person.Id))
                .Take(MostSuggestions)
                .Select(runner => new Suggestion(ShownName.Of(runner.UserId, runner.DisplayName), Chosen + runner.UserId.ToString(CultureInfo.InvariantCulture))),
        ];
    }
}
