using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class GuildStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_server_left_behind_is_deleted_and_no_other_servers_data()
    {
        await using var file = await TestDatabase.StartAsync();
        var (guilds, performances) = (new GuildStore(file.Database), new PerformanceStore(file.Database));
        foreach (var guild in (ulong[])[Miles.Guild, Miles.OtherGuild])
        {
            await guilds.MarkPresentAsync(guild, "a club", Cancellation);
            await performances.LogAsync(Miles.Of(guild + 1, 7, 40_000, guild: guild), Cancellation);
            await new DraftStore(file.Database).KeepAsync(
                new Draft(guild, guild + 2, 7, Miles.Noon, new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 23)), IsPrivate: false), Cancellation);
        }

        await guilds.MarkRemovedAsync(Miles.Guild, Miles.Noon, Cancellation);
        await guilds.MarkRemovedAsync(Miles.Guild, Miles.Noon.AddDays(20), Cancellation);   // a second notice prolongs nothing

        (await guilds.DeleteRemovedBeforeAsync(Miles.Noon, Cancellation)).ShouldBe(0);
        (await guilds.DeleteRemovedBeforeAsync(Miles.Noon.AddDays(1), Cancellation)).ShouldBe(1);
        foreach (var table in (string[])["guild", "member", "performance", "standing", "standing_tally", "board_day", "draft"])
        {
            (await file.RawAsync($"SELECT COUNT(*) FROM {table} WHERE guild_id = {Miles.Guild}")).ShouldBe(0L, table);
            (await file.RawAsync($"SELECT COUNT(*) FROM {table} WHERE guild_id = {Miles.OtherGuild}")).ShouldNotBe(0L, table);
        }
    }

    [Fact]
    public async Task A_server_that_comes_back_in_time_keeps_its_data()
    {
        await using var file = await TestDatabase.StartAsync();
        var guilds = new GuildStore(file.Database);
        await guilds.MarkPresentAsync(Miles.Guild, "a club", Cancellation);
        await guilds.MarkRemovedAsync(Miles.Guild, Miles.Noon, Cancellation);

        await guilds.MarkPresentAsync(Miles.Guild, "a club", Cancellation);

        (await guilds.DeleteRemovedBeforeAsync(Miles.Noon.AddDays(31), Cancellation)).ShouldBe(0);
        (await guilds.PresentAsync(Cancellation)).ShouldBe([Miles.Guild]);
    }

    [Fact]
    public async Task A_server_that_is_known_already_is_not_written_again()
    {
        await using var file = await TestDatabase.StartAsync();
        var guilds = new GuildStore(file.Database);
        await using var reader = await file.Database.OpenAsync(Cancellation); // While a connection is open, the write-ahead log stays.
        await guilds.MarkPresentAsync(Miles.Guild, "Riverside", Cancellation);
        var written = new FileInfo(file.Path + "-wal").Length;

        await guilds.MarkPresentAsync(Miles.Guild, "Riverside", Cancellation);
        new FileInfo(file.Path + "-wal").Length.ShouldBe(written);

        await guilds.MarkPresentAsync(Miles.Guild, "Riverside Runners", Cancellation);
        new FileInfo(file.Path + "-wal").Length.ShouldBeGreaterThan(written);
    }
}
