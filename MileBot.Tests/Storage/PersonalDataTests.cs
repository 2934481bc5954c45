using System.Text;
using MileBot.Core;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class PersonalDataTests
{
    private const ulong Ana = 7;
    private const ulong Bo = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_table_about_people_is_handed_over_and_erased()
    {
        await using var file = await TestDatabase.StartAsync();
        await EveryTable.FillAsync(file, Miles.Guild, Ana);
        await EveryTable.FillAsync(file, Miles.OtherGuild, Ana);
        var data = new PersonalDataStore(file.Database);
        var personal = (await EveryTable.OfServersAsync(file)).Where(table => table.Value.Contains("user_id", StringComparer.Ordinal)).Select(table => table.Key).ToList();
        personal.Count.ShouldBeGreaterThanOrEqualTo(5);

        var rows = await RowsAsync(data, Ana);
        rows.Select(row => row.Table).Distinct(StringComparer.Ordinal).ShouldBe(personal, ignoreOrder: true);
        var summary = (await data.SummariseAsync(Miles.Guild, Ana, Cancellation)).ShouldHaveSingleItem();
        summary.Rows.Keys.ShouldBe(personal, ignoreOrder: true);

        (await data.EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation)).ShouldBe(1);

        foreach (var table in personal)
        {
            (await EveryTable.CountAsync(file, table, Miles.Guild)).ShouldBe(0, table);
            (await EveryTable.CountAsync(file, table, Miles.OtherGuild)).ShouldBe(1, table);
        }
    }

    [Fact]
    public async Task Every_column_that_names_somebody_is_known()
    {
        await using var file = await TestDatabase.StartAsync();

        var naming = (await EveryTable.OfServersAsync(file))
            .SelectMany(table => table.Value, (table, column) => (Table: table.Key, Column: column))
            .Where(found => found.Column is not "user_id" && (found.Column.EndsWith("_by", StringComparison.Ordinal) || found.Column.EndsWith("user_id", StringComparison.Ordinal)));

        naming.ShouldBe(PersonalMention.All.Select(mention => (mention.Table, mention.Column)), ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_of_a_server_that_removed_the_bot_long_ago_is_left_in_any_table_but_tombstones()
    {
        await using var file = await TestDatabase.StartAsync();
        await EveryTable.FillAsync(file, Miles.Guild, Ana);
        await EveryTable.FillAsync(file, Miles.OtherGuild, Ana);
        await file.RawAsync($"UPDATE guild SET removed_at = 0 WHERE guild_id = {Miles.Guild}");

        (await new GuildStore(file.Database).DeleteRemovedBeforeAsync(Miles.Noon, Cancellation)).ShouldBe(1);

        foreach (var table in (await EveryTable.OfServersAsync(file)).Keys)
        {
            (await EveryTable.CountAsync(file, table, Miles.Guild)).ShouldBe(table is "tombstone" ? 1 : 0, table);
            (await EveryTable.CountAsync(file, table, Miles.OtherGuild)).ShouldBe(1, table);
        }
    }

    [Fact]
    public async Task What_is_kept_of_a_server_that_Discord_has_not_named_yet_is_found_and_erased_like_the_rest()
    {
        await using var file = await TestDatabase.StartAsync();
        var data = new PersonalDataStore(file.Database);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        await new MemberVisibilityStore(file.Database).HideAsync(Miles.OtherGuild, Ana, Miles.Noon, Cancellation);
        await new DraftStore(file.Database).KeepAsync(
            new Draft(300, 301, Ana, Miles.Noon, new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 23)), IsPrivate: false), Cancellation);

        var held = await data.SummariseAsync(guildId: null, Ana, Cancellation);

        held.Select(summary => summary.GuildId).ShouldBe([Miles.Guild, Miles.OtherGuild, 300ul]);
        (await data.EraseAsync([.. held.Select(summary => summary.GuildId)], Ana, Miles.Noon, Cancellation)).ShouldBe(3);
        (await data.SummariseAsync(Miles.Guild, Ana, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_has_removed_miles_too_and_of_anothers_mile_only_that_one_removed_it()
    {
        await using var file = await TestDatabase.StartAsync();
        var performances = new PerformanceStore(file.Database);
        await performances.LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        await performances.LogAsync(Miles.Of(2, Ana, 39_000), Cancellation);
        await performances.LogAsync(Miles.Of(3, Bo, 38_000), Cancellation);
        await performances.UndoAsync(Miles.Guild, 2, Ana, Miles.Noon, TimeSpan.FromMinutes(10), Cancellation);
        await file.RawAsync($"UPDATE performance SET removed_at = 5, removed_by = {Ana} WHERE performance_id = 3");

        var rows = await RowsAsync(new PersonalDataStore(file.Database), Ana);

        rows.Where(row => row.Table is "performance").Select(row => row.Number("performance_id")).ShouldBe([1, 2]);
        var mention = rows.Single(row => row.Table is "performance.removed_by");
        mention.Columns.ShouldBe(["performance_id", "removed_at", "removed_by"]);
        mention.Values.ShouldBe([3L, 5L, (long)Ana]);
    }

    [Fact]
    public async Task A_copy_has_what_its_owner_did_as_an_organiser_though_it_was_about_nobody()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.RawAsync($"INSERT INTO audit (guild_id, audit_id, acted_by, acted_at, action) VALUES ({Miles.Guild}, 9, {Ana}, 5, 'export')");

        var row = (await RowsAsync(new PersonalDataStore(file.Database), Ana)).ShouldHaveSingleItem();

        row.Table.ShouldBe("audit.acted_by");
        row.Values.ShouldContain("export");
    }

    [Fact]
    public async Task Erasing_one_leaves_everybody_else_and_others_rows_forget_who_removed_them()
    {
        await using var file = await TestDatabase.StartAsync();
        var performances = new PerformanceStore(file.Database);
        await performances.LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        await performances.LogAsync(Miles.Of(2, Bo, 39_000), Cancellation);
        await performances.LogAsync(Miles.Of(3, Bo, 41_000), Cancellation);
        await file.RawAsync($"UPDATE performance SET removed_at = 5, removed_by = {Ana} WHERE performance_id = 3");

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        (await file.RawAsync("SELECT group_concat(performance_id) FROM performance")).ShouldBe("2,3");
        (await file.RawAsync("SELECT COUNT(*) FROM performance WHERE removed_at = 5 AND removed_by IS NULL")).ShouldBe(1L);
        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Bo, Cancellation)).Bests.Single().Finishers.ShouldBe(1);
    }

    [Fact]
    public async Task Once_erased_nothing_is_left_in_the_bytes_of_any_file()
    {
        await using var file = await TestDatabase.StartAsync();
        var performances = new PerformanceStore(file.Database);
        for (ulong i = 0; i < 300; i++)
        {
            await performances.LogAsync(Secret(1000 + (2 * i), Ana, "Xanthippe", $"zanzibar-{i}"), Cancellation);
            await performances.LogAsync(Secret(1001 + (2 * i), Bo, "Bo", "harmless"), Cancellation);
        }

        await new MemberStore(file.Database).ChangeSettingsAsync(
            Miles.Guild, Ana, "Xanthippe the Second", settings => settings with { TimeZone = "Antarctica/Vostok" }, Cancellation);
        await new DraftStore(file.Database).KeepAsync(
            new Draft(Miles.Guild, 1, Ana, Miles.Noon, new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 23)) { Note = "zanzibar" }, IsPrivate: false), Cancellation);
        Found(file, "Xanthippe", "zanzibar", "Vostok").ShouldBe(["Xanthippe", "zanzibar", "Vostok"]);

        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon, Cancellation);

        Found(file, "Xanthippe", "zanzibar", "Vostok").ShouldBeEmpty();
        Found(file, "harmless").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Erasing_twice_finds_nothing_the_second_time()
    {
        await using var file = await TestDatabase.StartAsync();
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        var data = new PersonalDataStore(file.Database);

        (await data.EraseAsync([Miles.Guild, Miles.OtherGuild], Ana, Miles.Noon, Cancellation)).ShouldBe(1);
        (await data.EraseAsync([Miles.Guild, Miles.OtherGuild], Ana, Miles.Noon, Cancellation)).ShouldBe(0);

        (await file.RawAsync("SELECT COUNT(*) FROM tombstone")).ShouldBe(1L);
        (await data.EraseAsync([Miles.Guild], 999, Miles.Noon, Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Every_server_that_holds_anything_is_named_in_order_and_no_other()
    {
        await using var file = await TestDatabase.StartAsync();
        var guilds = new GuildStore(file.Database);
        await guilds.MarkPresentAsync(Miles.Guild, "Zebra Runners", Cancellation);
        await guilds.MarkPresentAsync(Miles.OtherGuild, "Aardvark AC", Cancellation);
        await guilds.MarkPresentAsync(300, "Elsewhere", Cancellation);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, Ana, 40_000), Cancellation);
        await new DraftStore(file.Database).KeepAsync(
            new Draft(Miles.OtherGuild, 2, Ana, Miles.Noon, new PerformanceDetails(Surface.Trial, new DateOnly(2026, 11, 23)), IsPrivate: false), Cancellation);
        var data = new PersonalDataStore(file.Database);

        (await data.SummariseAsync(null, Ana, Cancellation)).Select(summary => summary.GuildName).ShouldBe(["Aardvark AC", "Zebra Runners"]);
        (await data.SummariseAsync(300, Ana, Cancellation)).ShouldBeEmpty();
        (await data.SummariseAsync(null, Bo, Cancellation)).ShouldBeEmpty();
    }

    private static NewPerformance Secret(ulong id, ulong user, string name, string note)
    {
        var mile = Miles.Of(id, user, 40_000 - (long)(id % 700), runOn: $"2026-{1 + (id % 12):00}-{1 + (id % 28):00}");
        return mile with { DisplayName = name, Details = mile.Details with { Note = note } };
    }

    private static async Task<List<PersonalRow>> RowsAsync(PersonalDataStore data, ulong userId)
    {
        List<PersonalRow> rows = [];
        await foreach (var row in data.ReadAsync(Miles.Guild, userId, Cancellation)) rows.Add(row);
        return rows;
    }

    /// <summary>Which of the texts are somewhere in the database's files.</summary>
    private static List<string> Found(TestDatabase file, params string[] texts)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        List<byte[]> contents = [.. Directory.EnumerateFiles(folder).Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)).Select(Bytes)];
        return [.. texts.Where(text => contents.Exists(content => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0))];
    }

    /// <summary>What is in a file that the bot has open.</summary>
    private static byte[] Bytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
