using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class DatabaseOpenerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_file_is_brought_to_the_newest_schema_with_wal_and_full_sync()
    {
        await using var file = await TestDatabase.StartAsync();

        (await file.RawAsync("SELECT MAX(version) FROM schema_version")).ShouldBe((long)Migration.All[^1].Version);
        (await file.RawAsync("PRAGMA journal_mode")).ShouldBe("wal");
        await using var connection = await file.Database.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous";
        (await command.ExecuteScalarAsync(Cancellation)).ShouldBe(2L);   // FULL
        command.CommandText = "PRAGMA secure_delete";
        (await command.ExecuteScalarAsync(Cancellation)).ShouldBe(1L);
    }

    [Fact]
    public async Task A_file_in_use_by_another_bot_is_refused_in_one_line_that_names_it()
    {
        await using var file = await TestDatabase.StartAsync();

        var refusal = await Should.ThrowAsync<StorageException>(() => file.Opener().OpenAsync(Cancellation));

        refusal.Message.ShouldContain(file.Path);
        refusal.Message.ShouldContain("Another MileBot");
        refusal.Message.ShouldNotContain('\n');
    }

    [Fact]
    public async Task After_the_first_bot_is_gone_the_file_can_be_used_again()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.CloseAsync();

        await file.OpenAsync();

        file.Database.Path.ShouldBe(file.Path);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_as_it_was()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.CloseAsync();
        await file.RawAsync("INSERT INTO schema_version (version, name, applied_at) VALUES (9999, 'the future', 0)");

        var refusal = await Should.ThrowAsync<StorageException>(() => file.Opener().OpenAsync(Cancellation));

        refusal.Message.ShouldContain("newer MileBot");
        refusal.Message.ShouldContain("9999");
        (await file.RawAsync("SELECT COUNT(*) FROM schema_version")).ShouldBe(Migration.All.Count + 1L);
    }

    [Fact]
    public async Task Another_program_s_database_is_refused_and_left_as_it_was()
    {
        await using var file = new TestDatabase();
        await file.RawAsync("CREATE TABLE bookmark (address TEXT)");

        var refusal = await Should.ThrowAsync<StorageException>(() => file.Opener().OpenAsync(Cancellation));

        refusal.Message.ShouldContain("another program's database");
        (await file.RawAsync("SELECT group_concat(name) FROM sqlite_master")).ShouldBe("bookmark");
        (await file.RawAsync("PRAGMA journal_mode")).ShouldBe("delete");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_words()
    {
        await using var file = new TestDatabase();
        await File.WriteAllTextAsync(file.Path, "These are my training notes, and they are long enough to be no database header.", Cancellation);

        var refusal = await Should.ThrowAsync<StorageException>(() => file.Opener().OpenAsync(Cancellation));

        refusal.Message.ShouldContain(file.Path);
        (await File.ReadAllTextAsync(file.Path, Cancellation)).ShouldStartWith("These are my training notes");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    public async Task A_connection_string_that_names_no_file_is_refused_with_one_that_does(string connectionString)
    {
        var opener = new DatabaseOpener(
            Options.Create(new StorageOptions { ConnectionString = connectionString }), TimeProvider.System, NullLogger<DatabaseOpener>.Instance);

        var refusal = await Should.ThrowAsync<StorageException>(() => opener.OpenAsync(Cancellation));

        refusal.Message.ShouldContain("Data Source=data/milebot.db");
    }

    [Fact]
    public async Task Before_the_schema_changes_the_file_is_copied_whole()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.RawAsync("INSERT INTO guild (guild_id, name) VALUES (1, 'Riverside Runners')");
        await file.CloseAsync();
        var next = new Migration(Migration.All[^1].Version + 1, "next", "ALTER TABLE guild ADD COLUMN motto TEXT;");

        await using (var opened = new Database(file.Opener([.. Migration.All, next])))
        {
            await opened.StartAsync(Cancellation);
        }

        (await file.RawAsync("SELECT MAX(version) FROM schema_version")).ShouldBe((long)next.Version);
        (await file.RawAsync($"ATTACH DATABASE '{file.Path}.before-v{next.Version}.bak' AS old; SELECT name FROM old.guild")).ShouldBe("Riverside Runners");
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_schema_as_it_was()
    {
        await using var file = await TestDatabase.StartAsync();
        await file.CloseAsync();
        var next = Migration.All[^1].Version + 1;
        Migration[] broken = [.. Migration.All, new(next, "good", "CREATE TABLE fresh (id BIGINT);"), new(next + 1, "bad", "CREATE TABEL oops;")];

        await Should.ThrowAsync<StorageException>(() => file.Opener(broken).OpenAsync(Cancellation));

        (await file.RawAsync("SELECT MAX(version) FROM schema_version")).ShouldBe((long)Migration.All[^1].Version);
        (await file.RawAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'fresh'")).ShouldBe(0L);
    }
}
