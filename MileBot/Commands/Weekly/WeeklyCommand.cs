using MileBot.Organising;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Weekly;
using NodaTime;

namespace MileBot.Commands.Weekly;

/// <summary><c>/weekly</c>: the club's weekly leaderboard post, set and looked after by its organisers.</summary>
internal sealed class WeeklyCommand(
    WeeklyJobStore jobs, WeeklyClaimStore claims, WeeklyMiles miles, WeeklyComposer composer, WeeklyDesk desk, WeeklyBell bell, OrganiserNotices notices) : ICommand
{
    private const int LatestShown = 10;

    public CommandDeclaration Declaration { get; } = new(
        WeeklyIds.CommandName, "The club's weekly leaderboard post", Purpose.TheClub, Availability.ServersOnly, [])
    {
        IsAlwaysPrivate = true,
        ForOrganisers = true,
        Subcommands = WeeklyOptions.All,
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (!call.Caller.IsOrganiser) return Organisers.Only;
        var told = await notices.TakeAsync(call.Caller.Guild, cancellationToken);
        var job = await jobs.FindAsync(call.Caller.Guild, cancellationToken);
        var reply = call.Subcommand is WeeklyOptions.Set ? await SetAsync(call, cancellationToken)
            : job is null ? WeeklyReply.NotSet
            : await AnswerAsync(call, job, cancellationToken);
        return OrganiserNotices.OnTop(told, reply);
    }

    /// <summary>Boards are anyone's to open; the rest is for organisers.</summary>
    public async Task<Reply> PressAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (press.Component.Action is WeeklyIds.BoardAction or WeeklyIds.TurnAction) return await OpenBoardAsync(press, cancellationToken);
        if (!press.Caller.IsOrganiser) return Organisers.Only;
        if (press.Component.Action is WeeklySetReader.ZoneAction) return await SetZoneAsync(press, cancellationToken);
        if (await jobs.FindAsync(press.Caller.Guild, cancellationToken) is not { } job) return WeeklyReply.NotSet;

        return press.Component switch
        {
            { Action: WeeklyReply.AgainAction, Arguments: [var occurrence] } =>
                WeeklyReply.Posted(await desk.PostAgainAsync(job, occurrence, cancellationToken)),
            { Action: WeeklyReply.NextAction } => WeeklyReply.Next(job),
            { Action: WeeklyReply.PauseAction } => await PauseAsync(job, press.Now, cancellationToken) with { Replaces = true },
            { Action: WeeklyReply.ResumeAction } => await ResumeAsync(job, press.Now, cancellationToken) with { Replaces = true },
            _ => ComponentPress.Outdated,
        };
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(OptionTyping typing, CancellationToken cancellationToken) => Task.FromResult(
        typing.Is(WeeklyOptions.Boards) ? WeeklyOptions.SuggestBoards(typing.Text)
        : typing.Is(WeeklyOptions.TimeZone) ? ZoneQuestion.Suggest(typing)
        : []);

    private async Task<Reply> SetAsync(CommandCall call, CancellationToken cancellationToken) =>
        WeeklySetReader.TryRead(call, out var request, out var zone, out var refusal) ? await SetAsync(call, request, zone, cancellationToken) : refusal;

    private async Task<Reply> SetAsync(Request asked, WeeklySetRequest request, DateTimeZone zone, CancellationToken cancellationToken)
    {
        var (guild, organiser) = (asked.Caller.Guild, asked.Caller.Person.Id);
        var job = await jobs.SetAsync(guild, Instant.FromDateTimeOffset(asked.Now), old => request.ApplyTo(old, zone, guild, organiser), cancellationToken);
        bell.Ring();
        return WeeklyReply.Set(job);
    }

    /// <summary>A zone was chosen among those that a name may mean.</summary>
    private async Task<Reply> SetZoneAsync(ComponentPress press, CancellationToken cancellationToken) =>
        WeeklySetRequest.FromId(press.Component) is { } request && DateTimeZoneProviders.Tzdb.GetZoneOrNull(press.Chosen ?? "") is { } zone
            ? await SetAsync(press, request, zone, cancellationToken) with { Replaces = true }
            : ComponentPress.Outdated;

    private async Task<Reply> AnswerAsync(CommandCall call, WeeklyJob job, CancellationToken cancellationToken) => call.Subcommand switch
    {
        WeeklyOptions.Preview => await PreviewAsync(job, call.Now, cancellationToken),
        WeeklyOptions.PostNow => WeeklyReply.Posted(await desk.PostNowAsync(job, call.Id, cancellationToken)),
        WeeklyOptions.Pause => await PauseAsync(job, call.Now, cancellationToken),
        WeeklyOptions.Resume => await ResumeAsync(job, call.Now, cancellationToken),
        WeeklyOptions.Off => await OffAsync(job, cancellationToken),
        _ => await StatusAsync(job, cancellationToken),
    };

    private async Task<Reply> PreviewAsync(WeeklyJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var preview = await composer.PreviewAsync(job, Instant.FromDateTimeOffset(now), cancellationToken);
        return preview with { IsPrivate = true, Then = job.IsPaused ? null : WeeklyReply.Next(job) };
    }

    private async Task<Reply> PauseAsync(WeeklyJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await jobs.PauseAsync(job.GuildId, notice: null, Instant.FromDateTimeOffset(now), cancellationToken);
        return await StatusAsync(job with { Next = null }, cancellationToken);
    }

    private async Task<Reply> ResumeAsync(WeeklyJob job, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var resumed = job.IsPaused
            ? await jobs.SetAsync(job.GuildId, Instant.FromDateTimeOffset(now), old => old ?? job, cancellationToken)
            : job;
        bell.Ring();
        return await StatusAsync(resumed, cancellationToken);
    }

    private async Task<Reply> OffAsync(WeeklyJob job, CancellationToken cancellationToken)
    {
        await jobs.RemoveAsync(job.GuildId, cancellationToken);
        return WeeklyReply.Say("The weekly post is off. What was posted stays; `/weekly set` sets it anew.");
    }

    private async Task<Reply> StatusAsync(WeeklyJob job, CancellationToken cancellationToken) =>
        WeeklyReply.Status(job, await claims.LatestAsync(job.GuildId, LatestShown, cancellationToken));

    private async Task<Reply> OpenBoardAsync(ComponentPress press, CancellationToken cancellationToken)
    {
        if (WeeklyIds.ToPage(press.Component) is not { } page) return ComponentPress.Outdated;

        var facts = await miles.ReadAsync(press.Caller.Guild, page.LastDay, Instant.FromDateTimeOffset(press.Now), cancellationToken);
        return WeeklyBoardReply.Compose(page, facts) with { Replaces = press.Component.Action is WeeklyIds.TurnAction };
    }
}
