using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Playground;
using MileBot.Presence;
using MileBot.Storage;
using MileBot.Tests.Core;
using MileBot.Tests.Storage;
using MileBot.Weekly;
using MileBot.Wire;
using NodaTime;
using Channel = MileBot.Playground.World.Channel;
using Guild = MileBot.Playground.World.Guild;
using Message = MileBot.Playground.World.Message;

namespace MileBot.Tests.Weekly;

/// <summary>The weekly posts of a club on a real database and a local Discord, under one clock that stands still. It is Monday noon.</summary>
internal sealed class WeeklyClub : IAsyncDisposable
{
    private readonly DiscordRestClient rest;
    private readonly FontLibrary fonts = FontLibrary.OfTheSystem();
    private readonly List<WeeklyComposer> composers = [];

    private WeeklyClub(TestDatabase file, LocalDiscord discord)
    {
        File = file;
        Discord = discord;
        Guild = discord.World.AddGuild("Riverside Runners");
        Channel = Guild.AddChannel("miles");
        var options = new DiscordOptions { Token = new BotToken(discord.Token), ApiUrl = DiscordApiUrl.Parse(discord.ApiUrl.ToString()) };
        rest = new DiscordRestClient(options, new DiscordEnvironment { Time = new ImpatientClock(), Chance = () => 0 });
        StartProcess();
    }

    public TestDatabase File { get; }

    public LocalDiscord Discord { get; }

    public Guild Guild { get; }

    public Channel Channel { get; }

    public WeeklyJobStore Jobs { get; private set; } = null!;

    public WeeklyClaimStore Claims { get; private set; } = null!;

    public ChannelPosts Posts { get; private set; } = null!;

    public WeeklyDesk Desk { get; private set; } = null!;

    public ulong GuildId => Guild.Id.Value;

    public Instant Now => Instant.FromDateTimeOffset(File.Time.GetUtcNow());

    /// <summary>The bot's posts in the channel, by what their first button carries.</summary>
    public IReadOnlyList<Message> PostsIn => [.. Channel.Messages.Where(message => message.Body.Components.ToJsonString().Contains("weekly/board/", StringComparison.Ordinal))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<WeeklyClub> OpenAsync()
    {
        var file = await TestDatabase.StartAsync();
        return new WeeklyClub(file, await LocalDiscord.StartAsync(new LocalDiscordOptions { Time = file.Time, RateLimitScale = 1000 }, Cancellation));
    }

    /// <summary>A bot process begins, on the same database: the one before it is dead or goes on.</summary>
    public void StartProcess()
    {
        Jobs = new WeeklyJobStore(File.Database);
        Claims = new WeeklyClaimStore(File.Database);
        Posts = new ChannelPosts(rest, File.Time);
        var composer = new WeeklyComposer(new WeeklyMiles(File.Database), new WeeklyPost(new PictureStudio(fonts), ShippedConfig.RecordBook), new MembershipChecks());
        composers.Add(composer);
        var poster = new WeeklyPoster(Jobs, Claims, composer, Posts, Options.Create(new WeeklySettings()), NullLogger<WeeklyPoster>.Instance);
        Desk = new WeeklyDesk(Jobs, Claims, poster, new WeeklyTeller(Jobs, Posts, NullLogger<WeeklyTeller>.Instance), File.Time);
    }

    /// <summary>Sets the post for Mondays at 18:00 UTC, six hours from now.</summary>
    public Task<WeeklyJob> SetAsync(Func<WeeklyJob, WeeklyJob>? more = null, ulong? channel = null) => Jobs.SetAsync(
        GuildId,
        Now,
        _ =>
        {
            var job = new WeeklyJob(GuildId, channel ?? Channel.Id.Value, new WeeklySlot(IsoDayOfWeek.Monday, new LocalTime(18, 0), DateTimeZone.Utc));
            return more?.Invoke(job) ?? job;
        },
        Cancellation);

    /// <summary>Lets time pass, and then does all that is due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        File.Time.Advance(time);
        await WorkAsync();
    }

    /// <summary>Does all that is due.</summary>
    public async Task WorkAsync()
    {
        while (await Desk.ReadAsync(10, Cancellation) is { Count: > 0 } work)
        {
            foreach (var piece in work) await Desk.DoAsync(piece, Cancellation);
        }
    }

    /// <summary>Somebody writes in the channel, so that its history isn't empty.</summary>
    public Task ChatAsync() => rest.CreateMessageAsync(new Snowflake(Channel.Id.Value), OutgoingMessage.OfText("Good morning!"), Cancellation);

    /// <summary>Takes permissions in the channel from the bot.</summary>
    public void Deny(MileBot.Playground.World.Permissions permissions) => Guild.Overwrite(Channel, Guild.BotMember!, deny: permissions);

    public Task LogAsync(ulong id, ulong user, long hundredths, string runOn, MileBot.Core.Surface surface = MileBot.Core.Surface.Trial, DateTimeOffset? at = null) =>
        new PerformanceStore(File.Database).LogAsync(
            Miles.Of(id, user, hundredths, surface, runOn, GuildId) with { LoggedAt = at ?? File.Time.GetUtcNow() }, Cancellation);

    public async Task<WeeklyClaim> LatestAsync() => (await Claims.LatestAsync(GuildId, 1, Cancellation))[0];

    public async ValueTask DisposeAsync()
    {
        composers.ForEach(composer => composer.Dispose());
        rest.Dispose();
        fonts.Dispose();
        await Discord.DisposeAsync();
        await File.DisposeAsync();
    }
}
