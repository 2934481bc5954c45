using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Organising.Verification;
using MileBot.Playground;
using MileBot.Playground.World;
using MileBot.Storage;
using MileBot.Tests.Storage;
using MileBot.Tests.Weekly;
using MileBot.Wire;

namespace MileBot.Tests.Organising;

/// <summary>A club whose organisers approve bests, on a real database and a local Discord, under one clock that stands still.</summary>
internal sealed class VerificationClub : IAsyncDisposable
{
    private readonly DiscordRestClient rest;

    private VerificationClub(TestDatabase file, LocalDiscord discord)
    {
        File = file;
        Discord = discord;
        Guild = discord.World.AddGuild("Riverside Runners");
        Queue = Guild.AddChannel("organisers");
        Ana = Guild.AddMember("Ana").User;
        Olu = Guild.AddMember("Olu").User;
        Rules = new VerificationRuleStore(file.Database);
        Pending = new PendingMileStore(file.Database);
        Proofs = new ProofStore(file.Database);
        Verdicts = new VerdictStore(file.Database);
        var options = new DiscordOptions { Token = new BotToken(discord.Token), ApiUrl = DiscordApiUrl.Parse(discord.ApiUrl.ToString()) };
        rest = new DiscordRestClient(options, new DiscordEnvironment { Time = new ImpatientClock(), Chance = () => 0 });
        StartProcess();
    }

    public TestDatabase File { get; }

    public LocalDiscord Discord { get; }

    public Guild Guild { get; }

    /// <summary>The organisers' channel.</summary>
    public Channel Queue { get; }

    public User Ana { get; }

    public User Olu { get; }

    public VerificationRuleStore Rules { get; }

    public PendingMileStore Pending { get; }

    public ProofStore Proofs { get; }

    public VerdictStore Verdicts { get; }

    public VerificationDesk Desk { get; private set; } = null!;

    public ulong GuildId => Guild.Id.Value;

    public DateTimeOffset Now => File.Time.GetUtcNow();

    /// <summary>What stands in the organisers' channel, as JSON.</summary>
    public IReadOnlyList<string> Messages => [.. Queue.Messages.Select(message => message.Body.Components.ToJsonString())];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<VerificationClub> OpenAsync()
    {
        var file = await TestDatabase.StartAsync();
        return new VerificationClub(file, await LocalDiscord.StartAsync(new LocalDiscordOptions { Time = file.Time, RateLimitScale = 1000 }, Cancellation));
    }

    /// <summary>A bot process begins, on the same database: the one before it is dead.</summary>
    public void StartProcess()
    {
        var (posts, channels) = (new PendingPostStore(File.Database), new ChannelPosts(rest, File.Time));
        Desk = new VerificationDesk(
            posts,
            new VerificationPoster(Rules, Pending, posts, Proofs, channels, NullLogger<VerificationPoster>.Instance),
            new VerificationTeller(Pending, Verdicts, new MemberStore(File.Database), new GuildStore(File.Database), channels, NullLogger<VerificationTeller>.Instance),
            File.Time);
    }

    /// <summary>Asks for an approval of the top three.</summary>
    public Task SetAsync(Channel? channel = null, int? place = 3) => Rules.SetAsync(
        GuildId, Now, _ => new VerificationRule(GuildId, (channel ?? Queue).Id.Value) { Place = place, SetBy = Olu.Id.Value }, Cancellation);

    /// <summary>Somebody logs a mile; null where it counts at once.</summary>
    public async Task<PendingMile?> LogAsync(ulong id, User runner, long hundredths, Surface surface = Surface.Trial, string runOn = "2026-11-23")
    {
        var mile = new NewPerformance(
            GuildId, id, runner.Id.Value, runner.DisplayName, RaceTime.FromHundredths(hundredths), Now, new PerformanceDetails(surface, StoredText.ToDate(runOn)));
        if (await Pending.AskAsync(mile, isPrivate: false, Cancellation) is { } pending) return pending;

        await new PerformanceStore(File.Database).LogAsync(mile, Cancellation);
        return null;
    }

    public Task<Decision> ApproveAsync(ulong id, User? by = null, bool mayDecideOwn = false) =>
        Verdicts.ApproveAsync(GuildId, id, new Decider((by ?? Olu).Id.Value, (by ?? Olu).DisplayName, mayDecideOwn), Now, Cancellation);

    public Task<Decision> DeclineAsync(ulong id, string? reason = null, User? by = null) =>
        Verdicts.DeclineAsync(GuildId, id, new Decider((by ?? Olu).Id.Value, (by ?? Olu).DisplayName, MayDecideOwn: false), reason, Now, Cancellation);

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

    /// <summary>What the bot wrote to somebody directly, as JSON.</summary>
    public IReadOnlyList<string> LettersTo(User user) =>
        [.. Discord.World.DirectMessageWith(user).Messages.Select(message => message.Body.Components.ToJsonString())];

    public async ValueTask DisposeAsync()
    {
        rest.Dispose();
        await Discord.DisposeAsync();
        await File.DisposeAsync();
    }
}
