using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class MemberPresenceStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_merely_asks_leaves_no_trace()
    {
        await using var file = await TestDatabase.StartAsync();
        var presence = new MemberPresenceStore(file.Database, new MemberVisibilityStore(file.Database));

        await presence.SeeAsync(Miles.Guild, 7, "Ana", Cancellation);

        (await file.RawAsync("SELECT COUNT(*) FROM member")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_known_name_is_kept_fresh_and_who_had_left_is_back()
    {
        await using var file = await TestDatabase.StartAsync();
        var visibility = new MemberVisibilityStore(file.Database);
        var presence = new MemberPresenceStore(file.Database, visibility);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 7, 40_000), Cancellation);
        await visibility.MarkLeftAsync(Miles.Guild, 7, Miles.Noon, Cancellation);

        await presence.SeeAsync(Miles.Guild, 7, "Ana M.", Cancellation);

        (await file.RawAsync("SELECT display_name || ' ' || (left_at IS NULL) FROM member")).ShouldBe("Ana M. 1");
    }

    [Fact]
    public async Task Somebody_is_in_doubt_until_asked_about_and_again_a_day_later_but_not_once_they_left()
    {
        await using var file = await TestDatabase.StartAsync();
        var visibility = new MemberVisibilityStore(file.Database);
        var presence = new MemberPresenceStore(file.Database, visibility);
        await new PerformanceStore(file.Database).LogAsync(Miles.Of(1, 7, 40_000), Cancellation);
        (await presence.IsInDoubtAsync(Miles.Guild, 7, Miles.Noon.AddDays(-1), Cancellation)).ShouldBeTrue();
        (await presence.IsInDoubtAsync(Miles.Guild, 8, Miles.Noon.AddDays(-1), Cancellation)).ShouldBeFalse();

        await presence.MarkAskedAsync(Miles.Guild, 7, Miles.Noon, Cancellation);

        (await presence.IsInDoubtAsync(Miles.Guild, 7, Miles.Noon.AddHours(-1), Cancellation)).ShouldBeFalse();
        (await presence.IsInDoubtAsync(Miles.Guild, 7, Miles.Noon.AddHours(1), Cancellation)).ShouldBeTrue();
        await visibility.MarkLeftAsync(Miles.Guild, 7, Miles.Noon, Cancellation);
        (await presence.IsInDoubtAsync(Miles.Guild, 7, Miles.Noon.AddHours(1), Cancellation)).ShouldBeFalse();
    }
}
