using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Commands.Profile;

/// <summary><c>/profile</c>: what a member lets the bot know of themselves.</summary>
internal sealed class ProfileCommand(MemberStore members) : ICommand
{
    /// <summary>How many answers Discord shows while one types.</summary>
    private const int MostSuggestions = 25;

    private static readonly Suggestion ServersZone = new("The server's time zone", "server");

    public CommandDeclaration Declaration { get; } = new(
        ProfileOptions.CommandName, "Your own settings in this server", Purpose.Yourself, Availability.ServersOnly, ProfileOptions.All)
    {
        IsAlwaysPrivate = true,
    };

    public Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) => ProfileReader.TryRead(call, out var changes, out var refusal)
        ? AnswerAsync(call, changes, cancellationToken)
        : Task.FromResult(refusal);

    /// <summary>A zone was chosen among those that a name may mean.</summary>
    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Action is not ProfileReader.ZoneAction || DateTimeZoneProviders.Tzdb.GetZoneOrNull(press.Chosen ?? "") is not { Id: var id })
        {
            return ComponentPress.Outdated;
        }

        return await AnswerAsync(press, [settings => settings with { TimeZone = id }], cancellationToken) with { Replaces = true };
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken)
    {
        if (!typing.Is(ProfileOptions.TimeZone)) return Task.FromResult<IReadOnlyList<Suggestion>>([]);

        var offered = string.IsNullOrWhiteSpace(typing.Text) ? [ServersZone] : (Suggestion[])[];
        return Task.FromResult<IReadOnlyList<Suggestion>>([.. ZoneQuestion.Suggest(typing, MostSuggestions - offered.Length), .. offered]);
    }

    private async Task<Reply> AnswerAsync(Request request, IReadOnlyList<Func<MemberSettings, MemberSettings>> changes, CancellationToken cancellationToken)
    {
        var (guild, person) = (request.Caller.Guild, request.Caller.Person);
        var settings = changes.Count > 0
            ? await members.ChangeSettingsAsync(
                guild, person.Id, person.DisplayName, before => changes.Aggregate(before, (now, change) => change(now)), cancellationToken)
            : (await members.FindAsync(guild, person.Id, cancellationToken)).Settings;
        var locale = await members.FindLocaleAsync(guild, person.Id, cancellationToken);
        return ProfileReply.Compose(settings, locale, request.Now, changes.Count > 0);
    }
}
