using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Core;
using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Organising.Announcing;
using MileBot.Organising.Notices;
using MileBot.Organising.Roles;
using MileBot.Playground;
using MileBot.Storage;
using MileBot.Tests.Storage;
using MileBot.Tests.Weekly;
using MileBot.Wire;
using NodaTime;
using Channel = MileBot.Playground.World.Channel;
using Guild = MileBot.Playground.World.Guild;
using Member = MileBot.Playground.World.Member;
using Message = MileBot.Playground.World.Message;
using Permissions = MileBot.Playground.World.Permissions;

namespace MileBot.Tests.Organising;

/// <summary>
/// What organisers have set in a club, on a real database and a local Discord, under one clock that stands still. It is Monday noon. The
/// bot's own role stands above those added later.
/// </summary>
internal sealed class OrganisingClub : IAsyncDisposable
{
    private readonly DiscordRestClient rest;
    private ulong lastMile = 1_000;

    private OrganisingClub(TestDatabase file, LocalDiscord discord)
    {
        File = file;
        Discord = discord;
        Guild = discord.World.AddGuild("Riverside Runners");
        Guild.BotMember!.Roles[0].Position = 50;
        Channel = Guild.AddChannel("news");
        Organiser = Guild.AddMember("Olu");
        Ana = Guild.AddMember("Ana");
        var options = new DiscordOptions { Token = new BotToken(discord.Token), ApiUrl = DiscordApiUrl.Parse(discord.ApiUrl.ToString()) };
        rest = new DiscordRestClient(options, new DiscordEnvironment { Time = new ImpatientClock(), Chance = () => 0 });
        StartProcess();
    }

    public TestDatabase File { get; }

    public LocalDiscord Discord { get; }

    public Guild Guild { get; }

    public Channel Channel { get; }

    public Member Organiser { get; }

    public Member Ana { get; }

    public AnnouncementSettingsStore Settings { get; private set; } = null!;

    public AnnouncementStore Announcements { get; private set; } = null!;

    public AnnouncementDesk News { get; private set; } = null!;

    public BarrierRoleStore Barriers { get; private set; } = null!;

    public BarrierDueStore Dues { get; private set; } = null!;

    public BarrierDesk Roles { get; private set; } = null!;

    public NoticeStore Notices { get; private set; } = null!;

    public NoticeDesk Tellers { get; private set; } = null!;

    public ChannelPosts Posts { get; private set; } = null!;

    public ulong GuildId => Guild.Id.Value;

    public Instant Now => Instant.FromDateTimeOffset(File.Time.GetUtcNow());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<OrganisingClub> OpenAsync()
    {
        var file = await TestDatabase.StartAsync();
        return new OrganisingClub(file, await LocalDiscord.StartAsync(new LocalDiscordOptions { Time = file.Time, RateLimitScale = 1000 }, Cancellation));
    }

    /// <summary>A bot process begins, on the same database: the one before it is dead or goes on.</summary>
    public void StartProcess()
    {
        Posts = new ChannelPosts(rest, File.Time);
        Settings = new AnnouncementSettingsStore(File.Database);
        Announcements = new AnnouncementStore(File.Database);
        News = new AnnouncementDesk(
            Announcements, new AnnouncementPoster(Settings, Announcements, Posts, NullLogger<AnnouncementPoster>.Instance), File.Time);
        Barriers = new BarrierRoleStore(File.Database);
        Dues = new BarrierDueStore(File.Database);
        Roles = new BarrierDesk(
            Barriers, Dues, new MemberRoles(rest, File.Time), new ServerRoleReader(rest), File.Time, NullLogger<BarrierDesk>.Instance);
        Notices = new NoticeStore(File.Database);
        Tellers = new NoticeDesk(Notices, Posts, File.Time, NullLogger<NoticeDesk>.Instance);
    }

    /// <summary>A role that stands below the bot's own.</summary>
    public MileBot.Playground.World.Role AddRole(string name)
    {
        var role = Guild.AddRole(name);
        role.Position = 10;
        return role;
    }

    /// <summary>Has new bests announced in the channel.</summary>
    public Task AnnounceAsync(AnnouncementThreshold threshold = AnnouncementThreshold.Every, int cap = AnnouncementSettings.DefaultDailyCap) => Settings.SetAsync(
        new AnnouncementSettings(GuildId, Channel.Id.Value, threshold, cap) { SetBy = Organiser.Id.Value }, Now, Cancellation);

    /// <summary>Sets barrier roles.</summary>
    public Task<int> SetRolesAsync(params (int Minutes, MileBot.Playground.World.Role Role)[] roles) => Barriers.SetAsync(
        new BarrierRoles(GuildId, roles.ToDictionary(pair => pair.Minutes, pair => pair.Role.Id.Value)) { SetBy = Organiser.Id.Value }, Now, Cancellation);

    /// <summary>Somebody logs a mile today that may be announced; answers its id.</summary>
    public Task<ulong> LogAsync(long hundredths, Surface surface = Surface.Trial, Func<NewPerformance, NewPerformance>? more = null) =>
        LogAsync(Ana, hundredths, surface, more);

    public async Task<ulong> LogAsync(Member runner, long hundredths, Surface surface = Surface.Trial, Func<NewPerformance, NewPerformance>? more = null)
    {
        var mile = Miles.Of(++lastMile, runner.Id.Value, hundredths, surface, StoredText.Of(Now.InUtc().Date.ToDateOnly()), GuildId) with
        {
            DisplayName = runner.DisplayName,
            LoggedAt = File.Time.GetUtcNow(),
            MayBeAnnounced = true,
        };
        await new PerformanceStore(File.Database).LogAsync(more?.Invoke(mile) ?? mile, Cancellation);
        return mile.Id;
    }

    public Task UndoAsync(ulong mile) => new PerformanceStore(File.Database).UndoAsync(
        GuildId, mile, Ana.Id.Value, File.Time.GetUtcNow(), TimeSpan.FromDays(1), Cancellation);

    /// <summary>Lets time pass, and then does all that is due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        File.Time.Advance(time);
        await WorkAsync();
    }

    /// <summary>Does all that is due now.</summary>
    public async Task WorkAsync()
    {
        while (await News.ReadAsync(10, Cancellation) is { Count: > 0 } servers)
        {
            foreach (var server in servers) await News.DoAsync(server, Cancellation);
        }

        while (await Roles.ReadAsync(10, Cancellation) is { Count: > 0 } servers)
        {
            foreach (var server in servers) await Roles.DoAsync(server, Cancellation);
        }

        foreach (var notice in await Tellers.ReadAsync(10, Cancellation)) await Tellers.TellAsync(notice, Cancellation);
    }

    /// <summary>What the bot's messages in the channel say.</summary>
    public IReadOnlyList<string> Said => [.. Channel.Messages.Where(message => message.Author.IsBot).Select(TextOf)];

    /// <summary>What the bot wrote to the organiser directly.</summary>
    public IReadOnlyList<string> Letters => [.. Discord.World.DirectMessageWith(Organiser.User).Messages.Select(TextOf)];

    /// <summary>Takes permissions in the channel from the bot.</summary>
    public void Deny(Permissions permissions) => Guild.Overwrite(Channel, Guild.BotMember!, deny: permissions);

    public async ValueTask DisposeAsync()
    {
        rest.Dispose();
        await Discord.DisposeAsync();
        await File.DisposeAsync();
    }

    private static string TextOf(Message message) => message.Body.Components.ToJsonString(Readable);

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
