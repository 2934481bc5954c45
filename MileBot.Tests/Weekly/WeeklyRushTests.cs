using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Presence;
using MileBot.Storage;
using MileBot.Tests.Core;
using MileBot.Tests.Discord.Support;
using MileBot.Tests.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Tests.Weekly;

/// <summary>Very many servers due in the same minute. With MILEBOT_SOAK there are 10,000.</summary>
public sealed class WeeklyRushTests
{
    private const int MostASecond = 50;

    /// <summary>While a request let through in one second is under way, others move this clock on: it may be noted in the next.</summary>
    private const int MostUnderWay = 16;

    private const ulong Failing = 3;
    private const ulong Closed = 4;

    private static readonly int Servers = Environment.GetEnvironmentVariable("MILEBOT_SOAK") is { Length: > 0 } ? 10_000 : 400;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_are_served_as_fast_as_discord_allows_and_nobody_waits_for_one_that_fails()
    {
        var clock = new ImpatientClock();
        clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 18, 0, 0, TimeSpan.Zero));
        await using var file = await TestDatabase.StartAsync();
        await FillAsync(file, clock.GetUtcNow().AddMinutes(1));
        var seen = new ConcurrentQueue<(ulong Channel, DateTimeOffset At)>();
        using var api = new FakeApi().AnswerAll(request => Answer(request, seen, clock));
        var options = new DiscordOptions { Token = new BotToken(DiscordFixture.Token) };
        using var rest = new DiscordRestClient(options, new DiscordEnvironment { Time = clock, Chance = () => 0 }, api);
        using var fonts = FontLibrary.OfTheSystem();
        using var composer = new WeeklyComposer(new WeeklyMiles(file.Database), new WeeklyPost(new PictureStudio(fonts), ShippedConfig.RecordBook), new MembershipChecks());
        var (jobs, claims, posts) = (new WeeklyJobStore(file.Database), new WeeklyClaimStore(file.Database), new ChannelPosts(rest, clock));
        var poster = new WeeklyPoster(jobs, claims, composer, posts, Options.Create(new WeeklySettings()), NullLogger<WeeklyPoster>.Instance);
        var desk = new WeeklyDesk(jobs, claims, poster, new WeeklyTeller(jobs, posts, NullLogger<WeeklyTeller>.Instance), clock);
        var bell = new WeeklyBell(clock);
        using var worker = new WeeklyWorker(desk, bell, clock, NullLogger<WeeklyWorker>.Instance);
        await worker.StartAsync(Cancellation);

        clock.Advance(TimeSpan.FromMinutes(1));
        bell.Ring();
        await WhenAsync(() => Task.FromResult(seen.Count > Servers / 4));
        var before = seen.Count;
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 7, 40_000), Cancellation);
        (seen.Count - before).ShouldBeLessThan(64, "Somebody's mile is stored in between, as soon as a handful of writes are done.");

        await WhenAsync(async () => (long)(await file.RawAsync("SELECT COUNT(*) FROM weekly_claim WHERE state = 'sent'"))! == Servers - 2);
        await worker.StopAsync(Cancellation);

        var sent = seen.Where(request => request.Channel is not (Failing or Closed)).ToList();
        sent.Select(request => request.Channel).Distinct().Count().ShouldBe(Servers - 2);
        sent.Count.ShouldBe(Servers - 2, "Each once.");
        MostWithinASecond([.. seen.Select(request => request.At)]).ShouldBeLessThanOrEqualTo(MostASecond + MostUnderWay);
        var taken = sent.Max(request => request.At) - sent.Min(request => request.At);
        taken.ShouldBeGreaterThan(TimeSpan.FromSeconds((sent.Count - (2.0 * MostASecond)) / MostASecond), "However they fell, no faster than Discord allows.");
        taken.ShouldBeLessThan(TimeSpan.FromSeconds((3.0 * Servers / MostASecond) + 10));
    }

    private static HttpResponseMessage Answer(SentRequest request, ConcurrentQueue<(ulong Channel, DateTimeOffset At)> seen, TimeProvider clock)
    {
        var channel = ulong.Parse(request.Path.Split('/')[4], System.Globalization.CultureInfo.InvariantCulture);
        seen.Enqueue((channel, clock.GetUtcNow()));
        return channel switch
        {
            Failing => FakeApi.Response(HttpStatusCode.ServiceUnavailable),
            Closed => FakeApi.Response(HttpStatusCode.Forbidden, """{ "code": 50013, "message": "Missing Permissions" }"""),
            _ => FakeApi.Response(HttpStatusCode.OK, $$"""{ "id": "{{channel}}", "channel_id": "{{channel}}" }"""),
        };
    }

    private static int MostWithinASecond(IReadOnlyList<DateTimeOffset> instants)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < instants.Count; last++)
        {
            while (instants[last] - instants[first] >= TimeSpan.FromSeconds(1)) first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private static Task FillAsync(TestDatabase file, DateTimeOffset due) => file.RawAsync(
        $"""
        WITH RECURSIVE server(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM server WHERE id < {Servers})
        INSERT INTO weekly_job (guild_id, channel_id, day, time, time_zone, boards, category, skips_empty, is_quiet, due_at, last_day)
        SELECT id, id, 1, '18:01', 'UTC', 'fastest', 'everyone', 0, 0, {due.ToUnixTimeMilliseconds()}, '2026-11-23' FROM server
        """);

    private static async Task WhenAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
