using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

/// <summary>A database that is replaced by an older copy of itself.</summary>
public class ErasureReplayTests
{
    private const ulong Ana = 7;
    private const ulong Bo = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restored_copy_of_before_loses_again_who_was_erased_and_nobody_else()
    {
        await using var file = await ClubAsync();
        await CopyAsync(file);
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);

        await RestoreAsync(file);

        (await file.RawAsync($"SELECT COUNT(*) FROM performance WHERE guild_id = {Miles.Guild} AND user_id = {Ana}")).ShouldBe(0L);
        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE guild_id = {Miles.Guild} AND user_id = {Ana}")).ShouldBe(0L);
        (await file.RawAsync($"SELECT COUNT(*) FROM performance WHERE guild_id = {Miles.OtherGuild} AND user_id = {Ana}")).ShouldBe(1L);
        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Bo, Cancellation)).Bests.Single().ShouldBe(
            new RankedBest(Surface.Trial, RaceTime.FromHundredths(39_000), new DateOnly(2026, 11, 23), 1, 1));
    }

    [Fact]
    public async Task Who_begins_anew_after_erasing_loses_nothing_at_the_next_start()
    {
        await using var file = await ClubAsync();
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(50, Ana, 38_000) with { LoggedAt = Miles.Noon.AddDays(2) }, Cancellation);
        await new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, Ana, "Ana", settings => settings with { Category = Category.Women }, Cancellation);

        await file.CloseAsync();
        await file.OpenAsync();

        var member = await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation);
        member.Bests.Count.ShouldBe(1);
        member.Settings.Category.ShouldBe(Category.Women);
    }

    [Fact]
    public async Task A_copy_in_which_somebody_began_anew_keeps_what_is_new_and_only_that()
    {
        await using var file = await ClubAsync();
        await new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, Ana, "Ana", settings => settings with { BirthYear = 1964 }, Cancellation);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(50, Ana, 45_000) with { LoggedAt = Miles.Noon.AddDays(2) }, Cancellation);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(51, Bo, 50_000), Cancellation);
        await file.RawAsync($"UPDATE performance SET removed_at = 1, removed_by = {Ana} WHERE performance_id = 51");
        await CopyAsync(file);
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);

        await RestoreAsync(file);

        (await file.RawAsync($"SELECT group_concat(performance_id) FROM performance WHERE guild_id = {Miles.Guild} AND user_id = {Ana}")).ShouldBe("50");
        (await file.RawAsync($"SELECT COUNT(*) FROM performance WHERE removed_by = {Ana}")).ShouldBe(0L);
        var member = await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation);
        member.Settings.ShouldBe(new MemberSettings());
        member.Bests.Single().ShouldBe(new RankedBest(Surface.Trial, RaceTime.FromHundredths(45_000), new DateOnly(2026, 11, 23), 2, 2));
    }

    [Fact]
    public async Task Restored_twice_it_is_erased_twice()
    {
        await using var file = await ClubAsync();
        await CopyAsync(file);
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);

        await RestoreAsync(file);
        await RestoreAsync(file);

        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE guild_id = {Miles.Guild} AND user_id = {Ana}")).ShouldBe(0L);
        (await file.RawAsync("SELECT COUNT(*) FROM tombstone")).ShouldBe(1L);
    }

    [Fact]
    public async Task What_a_power_failure_cut_short_is_passed_over_and_what_follows_counts()
    {
        await using var file = await ClubAsync();
        await CopyAsync(file);
        var journal = new ErasureJournal(file.Path);
        await File.WriteAllTextAsync(journal.Path, "\n100 1763900000000 00112233445566778899aabbcc", Cancellation);
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);

        await RestoreAsync(file);

        journal.Read().Count.ShouldBe(1);
        (await file.RawAsync($"SELECT COUNT(*) FROM member WHERE guild_id = {Miles.Guild} AND user_id = {Ana}")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_journal_that_was_left_behind_is_written_again_from_the_database()
    {
        await using var file = await ClubAsync();
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);
        var journal = new ErasureJournal(file.Path);
        var before = journal.Read();
        File.Delete(journal.Path);

        await file.CloseAsync();
        await file.OpenAsync();

        journal.Read().ShouldBe(before);
    }

    [Fact]
    public async Task A_journal_that_cannot_be_used_is_named_to_the_operator()
    {
        await using var file = await ClubAsync();
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);
        var journal = new ErasureJournal(file.Path);
        await file.CloseAsync();
        File.Delete(journal.Path);
        Directory.CreateDirectory(journal.Path);

        (await Should.ThrowAsync<StorageException>(() => file.OpenAsync())).Message.ShouldContain(journal.Path);
    }

    [Fact]
    public async Task Who_began_anew_in_a_server_that_invited_the_bot_back_loses_nothing_at_the_next_start()
    {
        await using var file = await ClubAsync();
        var (guilds, members) = (new GuildStore(file.Database), new MemberStore(file.Database));
        await new PersonalDataStore(file.Database).EraseAsync([Miles.Guild], Ana, Miles.Noon.AddDays(1), Cancellation);
        await guilds.MarkRemovedAsync(Miles.Guild, Miles.Noon.AddDays(2), Cancellation);
        (await guilds.DeleteRemovedBeforeAsync(Miles.Noon.AddDays(33), Cancellation)).ShouldBe(1);
        await guilds.MarkPresentAsync(Miles.Guild, "Riverside Runners", Cancellation);
        await members.ChangeSettingsAsync(Miles.Guild, Ana, "Ana", settings => settings with { Category = Category.Women }, Cancellation);

        await file.CloseAsync();
        await file.OpenAsync();

        (await new MemberStore(file.Database).FindAsync(Miles.Guild, Ana, Cancellation)).Settings.Category.ShouldBe(Category.Women);
    }

    [Fact]
    public async Task Neither_tombstone_nor_journal_names_anybody_and_two_databases_say_different_things_of_one_person()
    {
        await using var file = await ClubAsync();
        await using var other = await ClubAsync();
        foreach (var each in (TestDatabase[])[file, other])
        {
            await new PersonalDataStore(each.Database).EraseAsync([Miles.Guild], 424_242_424_242, Miles.Noon, Cancellation);
        }

        var tombstone = new ErasureJournal(file.Path).Read().ShouldHaveSingleItem();
        new ErasureJournal(other.Path).Read().ShouldHaveSingleItem().PersonHash.ShouldNotBe(tombstone.PersonHash, StringComparer.Ordinal);
        (await File.ReadAllTextAsync(new ErasureJournal(file.Path).Path, Cancellation)).ShouldNotContain("424242424242");
        tombstone.PersonHash.ShouldBe(Tombstone.HashOf(Miles.Guild, 424_242_424_242, tombstone.Salt));
        Tombstone.HashOf(Miles.OtherGuild, 424_242_424_242, tombstone.Salt).ShouldNotBe(tombstone.PersonHash, StringComparer.Ordinal);
    }

    /// <summary>A club of Ana, Bo and somebody with a long id, and Ana in a second one.</summary>
    private static async Task<TestDatabase> ClubAsync()
    {
        var file = await TestDatabase.StartAsync();
        var (guilds, performances) = (new GuildStore(file.Database), new PerformanceStore(file.Database));
        await guilds.MarkPresentAsync(Miles.Guild, "Riverside Runners", Cancellation);
        await guilds.MarkPresentAsync(Miles.OtherGuild, "Hilltop Harriers", Cancellation);
        await performances.LogAsync(Miles.Of(1, Ana, 38_000), Cancellation);
        await performances.LogAsync(Miles.Of(2, Bo, 39_000), Cancellation);
        await performances.LogAsync(Miles.Of(3, Ana, 38_500, guild: Miles.OtherGuild), Cancellation);
        await new MemberStore(file.Database).ChangeSettingsAsync(Miles.Guild, 424_242_424_242, "Long", settings => settings, Cancellation);
        return file;
    }

    private static Task CopyAsync(TestDatabase file) => file.RawAsync($"VACUUM INTO '{file.Path}.copy'");

    /// <summary>What an operator does: stop, put the copy in the database's place, start.</summary>
    private static async Task RestoreAsync(TestDatabase file)
    {
        await file.CloseAsync();
        File.Delete(file.Path + "-wal");
        File.Delete(file.Path + "-shm");
        File.Copy(file.Path + ".copy", file.Path, overwrite: true);
        await file.OpenAsync();
    }
}
