using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MileBot.Hosting;
using MileBot.Storage;
using MileBot.Tests.Storage;

namespace MileBot.Tests.Hosting;

public class HousekeepingTests
{
    private const ulong Broken = 50;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_whose_boards_cannot_be_derived_keeps_nothing_else_from_being_tidied()
    {
        await using var file = await TestDatabase.StartAsync();
        var (guilds, performances) = (new GuildStore(file.Database), new PerformanceStore(file.Database));
        foreach (var guild in (ulong[])[Broken, Miles.Guild, Miles.OtherGuild])
        {
            await guilds.MarkPresentAsync(guild, "a club", Cancellation);
            await performances.LogAsync(Miles.Of(guild + 1, 7, 40_000, runOn: "2026-11-22", guild: guild), Cancellation);
        }

        await file.RawAsync($"UPDATE performance SET surface = 'moon' WHERE guild_id = {Broken}");
        await guilds.MarkRemovedAsync(Miles.OtherGuild, Miles.Noon.AddDays(-31), Cancellation);
        file.Time.Advance(TimeSpan.FromDays(40));

        await Tidier(file).TidyAsync(knowsServers: true, Cancellation);

        (await file.RawAsync($"SELECT as_of FROM board_day WHERE guild_id = {Broken}")).ShouldBe("2026-11-23");
        (await file.RawAsync($"SELECT as_of FROM board_day WHERE guild_id = {Miles.Guild}")).ShouldBe("2027-01-02");
        (await file.RawAsync($"SELECT COUNT(*) FROM performance WHERE guild_id = {Miles.OtherGuild}")).ShouldBe(0L);
    }

    [Fact]
    public async Task At_the_start_no_server_is_deleted_as_it_may_have_invited_the_bot_back()
    {
        await using var file = await TestDatabase.StartAsync();
        var guilds = new GuildStore(file.Database);
        await guilds.MarkPresentAsync(Miles.Guild, "a club", Cancellation);
        await guilds.MarkRemovedAsync(Miles.Guild, Miles.Noon.AddDays(-31), Cancellation);

        await Tidier(file).TidyAsync(knowsServers: false, Cancellation);

        (await file.RawAsync("SELECT COUNT(*) FROM guild")).ShouldBe(1L);
    }

    private static Housekeeping Tidier(TestDatabase file) => new(
        new DraftStore(file.Database),
        new GuildStore(file.Database),
        new BoardStore(file.Database),
        new SchemaCopies(file.Database, Options.Create(new StorageOptions())),
        file.Time,
        NullLogger<Housekeeping>.Instance);
}
