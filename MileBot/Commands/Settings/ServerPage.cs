using MileBot.Calendar;
using MileBot.Replies;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Commands.Settings;

/// <summary><c>/settings server</c>: the zone and the units of those who chose none of their own.</summary>
internal sealed class ServerPage(ServerSettingsStore servers) : ISettingsPage
{
    /// <summary>A zone was chosen among those that a name may mean: <c>settings/zone</c>.</summary>
    private const string ZoneAction = "zone";

    private static readonly TextOption TimeZone = new("time-zone", "The club's clocks: a city, such as London", 60) { Suggests = true };

    private static readonly ChoiceOption<Units> UnitsOption = new(
        "units", "How those who chose nothing read paces and heights", [new("Kilometres, °C", "metric", Units.Metric), new("Miles, °F", "imperial", Units.Imperial)]);

    public Subcommand Declaration { get; } = new("server", "The club's time zone and units", [TimeZone, UnitsOption]);

    public IReadOnlyList<string> Actions { get; } = [ZoneAction];

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var units = call.Choice(UnitsOption);
        var text = call.Text(TimeZone);
        if (text is null) return await AnswerAsync(call, settings => settings with { Units = units ?? settings.Units }, units is not null, cancellationToken);

        var now = Instant.FromDateTimeOffset(call.Now);
        return ZoneNames.Parse(text, now) switch
        {
            ZoneReading.Zone { Value: var zone } => await AnswerAsync(
                call, settings => settings with { Zone = zone, Units = units ?? settings.Units }, isChanged: true, cancellationToken),
            ZoneReading.OneOf { Candidates: var candidates } => ZoneQuestion.Ask(
                text,
                candidates,
                now,
                ComponentId.Of(SettingsCommand.CommandName, ZoneAction, units is { } chosen ? StoredText.Of(chosen) : "as-is"),
                Markup.Raw("Nothing was changed yet.")),
            _ => ZoneQuestion.Unknown(text),
        };
    }

    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(press.Chosen ?? "") is not { } zone) return ComponentPress.Outdated;

        var units = press.Component.Name<Units>(0);
        return await AnswerAsync(press, settings => settings with { Zone = zone, Units = units ?? settings.Units }, isChanged: true, cancellationToken) with
        {
            Replaces = true,
        };
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) =>
        Task.FromResult(typing.Is(TimeZone) ? ZoneQuestion.Suggest(typing) : []);

    private async Task<Reply> AnswerAsync(
        Request request, Func<ServerSettings, ServerSettings> change, bool isChanged, CancellationToken cancellationToken)
    {
        var settings = isChanged
            ? await servers.ChangeAsync(request.Caller.Guild, change, cancellationToken)
            : await servers.FindAsync(request.Caller.Guild, cancellationToken);
        var zone = settings.Zone is { } chosen
            ? Markup.Of($"{ZoneText.Label(chosen, Instant.FromDateTimeOffset(request.Now))}")
            : Markup.Raw("none chosen, so UTC · `/settings server time-zone:London` sets one");
        return Reply.Of(
            new Block.Heading(Markup.Raw(isChanged ? "Saved: how this server counts" : "How this server counts")),
            new Block.Lines(
            [
                Markup.Of($"**Time zone:** {zone}"),
                Markup.Raw($"**Units:** {(settings.Units is Units.Imperial ? "miles, °F" : "kilometres, °C")}"),
            ]),
            new Block.Small(Markup.Raw(
                "“Today”, weeks and units of members who chose none of their own with `/profile`. The weekly post has its own clock: `/weekly set`."))) with
        {
            IsPrivate = true,
        };
    }
}
