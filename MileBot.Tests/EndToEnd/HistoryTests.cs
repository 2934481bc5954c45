using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>Looking back at one's miles, and mending them, at the real bot.</summary>
public class HistoryTests
{
    private const string Change = "Change one of these";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_history_begins_with_nothing_then_with_a_first_mile()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");

        var nothing = await club.Ana.TypeAsync("/history", Cancellation);
        nothing.IsEphemeral.ShouldBeTrue();
        nothing.Text.ShouldContain("You haven't logged a mile here yet");
        (await bo.TypeAsync("/history member:@Ana", Cancellation)).Text.ShouldBe("They haven't logged a mile here that I may show.");

        await club.Ana.TypeAsync("/pb 6:42 date:2025-03-01 location:Riverside effort:8 note:first ever", Cancellation);
        var one = await club.Ana.TypeAsync("/history", Cancellation);

        one.IsEphemeral.ShouldBeFalse();
        one.Text.ShouldContain("All surfaces · 1 mile");
        one.Text.ShouldContain("A first time-trial mile: **6:42**, 1 Mar 2025");
        one.Text.ShouldContain("**6:42** · Time trial · 1 Mar 2025 ▲\n-# Riverside · effort 8 of 10");
        one.Buttons.ShouldBeEmpty();
        one.Selects.Select(menu => menu.Placeholder).ShouldBe(["Another surface", Change]);
    }

    [Fact]
    public async Task Others_see_the_miles_but_neither_notes_nor_what_is_the_runners_to_do()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        var mile = await club.Ana.TypeAsync("/pb 6:42 note:secret", Cancellation);

        var asked = await bo.TypeAsync("/history member:@Ana", Cancellation);
        asked.Text.ShouldContain("## Ana's miles");
        asked.Text.ShouldNotContain("secret");
        asked.Selects.Select(menu => menu.Placeholder).ShouldBe(["Another surface"]);

        var pressed = await (await mile.Message!.SeenBy(bo.User).PressAsync("History", Cancellation)).WhenSaidAsync("## Ana's miles");
        pressed.IsEphemeral.ShouldBeTrue();
        mile.Text.ShouldContain("a first time-trial mile");

        var own = await club.Ana.TypeAsync("/history", Cancellation);
        var meddled = await own.Message!.SeenBy(bo.User).ChooseAsync(Change, [own.Selects[1].Options[0].Value], Cancellation);
        meddled.IsEphemeral.ShouldBeTrue();
        meddled.Text.ShouldBe("Only the one who ran it can change it.");
    }

    [Fact]
    public async Task Who_hides_or_has_left_is_shown_to_nobody_and_it_can_not_be_told_from_having_no_mile()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 6:42", Cancellation);
        var shown = await bo.TypeAsync("/history member:@Ana", Cancellation);
        await RunSqlAsync(club, "UPDATE member SET hidden_at = 1");

        (await bo.TypeAsync("/history member:@Ana", Cancellation)).Text.ShouldBe("They haven't logged a mile here that I may show.");
        (await shown.ChooseAsync("Another surface", ["track"], Cancellation)).Text.ShouldBe("They haven't logged a mile here that I may show.");
        var own = await club.Ana.TypeAsync("/history", Cancellation);
        own.IsEphemeral.ShouldBeTrue();
        own.Text.ShouldContain("6:42");
    }

    [Fact]
    public async Task Pages_turn_for_the_one_who_asked_and_are_copied_for_anyone_else_also_after_a_restart()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo");
        await club.Ana.TypeAsync("/pb 10:00 date:2020-01-01", Cancellation);
        await InsertAsync(club, 24);
        var history = await club.Ana.TypeAsync("/history", Cancellation);
        history.Text.ShouldContain("25 miles");
        history.Text.ShouldContain("First 10:00 → best **6:24.76**, 3:35.24 faster (25 Jan 2020)");
        history.Text.ShouldContain("page 1 of 3");
        history.Files.ShouldHaveSingleItem().FileName.ShouldBe("staircase.png");
        history.Message!.AltTexts[0].ShouldContain("6:24.76");
        await club.RestartBotAsync();

        var copy = await history.Message!.SeenBy(bo.User).PressAsync("Older ▶", Cancellation);
        copy.IsEphemeral.ShouldBeTrue();
        copy.Text.ShouldContain("page 2 of 3");
        copy.Selects.Select(menu => menu.Placeholder).ShouldBe(["Another surface"]);
        history.Text.ShouldContain("page 1 of 3");

        await history.PressAsync("Older ▶", Cancellation);
        await history.PressAsync("Older ▶", Cancellation);
        history.Text.ShouldContain("page 3 of 3");
        history.Files.ShouldBeEmpty();
        history.Text.ShouldContain("**10:00** · Time trial · 1 Jan 2020 ▲");
        history.Buttons.Select(button => (button.Label, button.IsDisabled)).ShouldBe([("◀ Newer", false), ("Older ▶", true)]);
        await copy.PressAsync("◀ Newer", Cancellation);
        copy.Text.ShouldContain("page 1 of 3");
    }

    [Fact]
    public async Task The_menu_of_surfaces_shows_one_at_a_time()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 date:2025-03-01", Cancellation);
        await club.Ana.TypeAsync("/pb 6:40 surface:road date:2025-03-02", Cancellation);
        var history = await club.Ana.TypeAsync("/history", Cancellation);
        history.Text.ShouldContain("**6:40** · Road · 2 Mar 2025 ▲");

        await history.ChooseAsync("Another surface", ["road"], Cancellation);
        history.Text.ShouldContain("Road · 1 mile");
        history.Text.ShouldContain("**6:40** · 2 Mar 2025 ▲");
        history.Text.ShouldNotContain("6:42");

        await history.ChooseAsync("Another surface", ["indoor"], Cancellation);
        history.Text.ShouldContain("No indoor mile is logged yet.");
        await history.ChooseAsync("Another surface", ["all"], Cancellation);
        history.Text.ShouldContain("All surfaces · 2 miles");
        (await club.Ana.TypeAsync("/history surface:road private:true", Cancellation)).IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task A_mile_is_mended_in_a_form_and_what_the_form_does_not_ask_stays()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 date:2025-03-01", Cancellation);
        await club.Ana.TypeAsync("/pb 6:24 date:2025-03-02 effort:9 timing:hand link:https://example.org/r note:windy", Cancellation);
        var card = await PickAsync(club, 0);
        card.IsEphemeral.ShouldBeTrue();
        card.Text.ShouldContain("## 6:24\nTime trial · 2 Mar 2025\nTimed: By hand, by somebody else\nEffort: 9 of 10\n[Result](<https://example.org/r>)\n“windy”");
        card.Text.ShouldContain("with `/pb`");
        await club.RestartBotAsync();

        var opened = await card.PressAsync("Edit", Cancellation);
        opened.Form!.Fields.Select(field => (field.CustomId, field.Value)).ShouldBe([("time", "6:24"), ("date", "2 Mar 2025"), ("surface", ""), ("location", ""), ("note", "windy")]);
        await opened.Form.SubmitAsync(Cancellation, ("time", "6:44"), ("surface", "track"), ("location", "City *track*"));

        await ShouldSayAsync(card, "Changed.");
        card.Text.ShouldContain("Your time-trial best is now **6:42** of 1 Mar 2025.\nYour track best is now **6:44** of 2 Mar 2025.");
        card.Text.ShouldContain("Where: City \\*track\\*\nTimed: By hand, by somebody else\nEffort: 9 of 10\n[Result](<https://example.org/r>)\n“windy”");
        card.Text.ShouldContain("edited since");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("Time trial **6:42**");

        var again = await card.PressAsync("Edit", Cancellation);
        await again.Form!.SubmitAsync(Cancellation, ("note", ""));
        await ShouldSayAsync(card, "[Result](<https://example.org/r>)\n-# Logged");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("2 miles");
    }

    [Theory]
    [InlineData("time", "642", "Did you mean `6:42` or `10:42`?")]
    [InlineData("time", "6:75", "seconds run from 00 to 59")]
    [InlineData("time", "3:20", "faster than the men's road world record")]
    [InlineData("date", "3/4", "Name the month, such as `3 Apr`.")]
    [InlineData("date", "tomorrow", "hasn't come yet")]
    [InlineData("date", "some day", "can't read “some day” as a date")]
    public async Task What_the_form_can_not_take_is_refused_and_the_form_opens_again_with_what_was_typed(string field, string typed, string reason)
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00 date:2025-03-01 note:old", Cancellation);
        var card = await PickAsync(club, 0);
        var opened = await card.PressAsync("Edit", Cancellation);

        await opened.Form!.SubmitAsync(Cancellation, (field, typed), ("surface", "road"), ("note", "new"));
        await ShouldSayAsync(card, reason);
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("**7:00** · Time trial · 1 Mar 2025");

        var reopened = await card.PressAsync("Open the form again", Cancellation);
        var values = reopened.Form!.Fields.ToDictionary(known => known.CustomId, known => known.Value, StringComparer.Ordinal);
        values[field].ShouldBe(typed);
        values["note"].ShouldBe("new");
        reopened.Form.Fields[2].Options.Single(option => option.IsDefault).Value.ShouldBe("road");
        await reopened.Form.SubmitAsync(Cancellation, ("time", "6:59"), ("date", "2 Mar 2025"));
        await ShouldSayAsync(card, "Your road best is now **6:59** of 2 Mar 2025.");
    }

    [Fact]
    public async Task A_leap_far_beyond_ones_other_miles_is_asked_about_before_it_is_saved()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 7:00 date:2025-03-01", Cancellation);
        await club.Ana.TypeAsync("/pb 7:10 date:2025-03-02", Cancellation);
        var card = await PickAsync(club, 0);

        await (await card.PressAsync("Edit", Cancellation)).Form!.SubmitAsync(Cancellation, ("time", "5:10"), ("note", "really"));
        await ShouldSayAsync(card, "5:10 is 1:50 faster than your best so far, 7:00. Is it right?");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**7:00**");

        await card.PressAsync("Change it to 5:10", Cancellation);
        card.Text.ShouldContain("best is now **5:10** of 2 Mar 2025");
        card.Text.ShouldContain("“really”");
    }

    [Fact]
    public async Task A_mile_is_deleted_after_one_question_and_can_be_brought_back()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 date:2025-03-01", Cancellation);
        await club.Ana.TypeAsync("/pb 6:24 date:2025-03-02", Cancellation);
        var card = await PickAsync(club, 0);

        await card.PressAsync("Delete", Cancellation);
        card.Text.ShouldContain("Delete the time-trial mile of 6:24, 2 Mar 2025?");
        await card.PressAsync("Keep it", Cancellation);
        card.Text.ShouldContain("Left as it was.");
        await card.PressAsync("Delete", Cancellation);
        await club.RestartBotAsync();
        await card.PressAsync("Delete it", Cancellation);
        card.Text.ShouldContain("Your time-trial best is now **6:42** of 1 Mar 2025.");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("All surfaces · 1 mile");

        await card.PressAsync("Restore", Cancellation);
        card.Text.ShouldContain("It's back. Your time-trial best is now **6:24** of 2 Mar 2025.");
        (await club.Ana.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("**6:24**");
    }

    [Fact]
    public async Task A_mile_that_was_deleted_meanwhile_says_so_wherever_it_is_still_shown()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 date:2025-03-01", Cancellation);
        var history = await club.Ana.TypeAsync("/history", Cancellation);
        var card = await PickAsync(club, 0);
        var stale = await PickAsync(club, 0);
        var form = (await card.PressAsync("Edit", Cancellation)).Form!;
        await stale.PressAsync("Delete", Cancellation);
        await stale.PressAsync("Delete it", Cancellation);

        (await form.SubmitAsync(Cancellation, ("time", "6:40"))).Text.ShouldContain("changed or deleted since");
        (await card.PressAsync("Edit", Cancellation)).Text.ShouldContain("changed or deleted since");
        (await history.ChooseAsync(Change, [history.Selects[1].Options[0].Value], Cancellation)).Text.ShouldContain("changed or deleted since");
        (await club.Ana.TypeAsync("/history", Cancellation)).Text.ShouldContain("haven't logged a mile");
    }

    [Fact]
    public async Task Ten_thousand_miles_are_read_as_quickly_as_ten_on_the_first_page_and_on_the_last()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 10:00 date:1990-01-01", Cancellation);
        await InsertAsync(club, 9_999);

        var history = await club.Ana.TypeAsync("/history", Cancellation);
        history.Text.ShouldContain("10,000 miles");
        history.Text.ShouldContain("page 1 of 1,000");
        var watch = Stopwatch.StartNew();
        await history.PressAsync("Oldest", Cancellation);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1.5));
        history.Text.ShouldContain("page 1,000 of 1,000");
        history.Text.ShouldContain("**10:00** · Time trial · 1 Jan 1990 ▲");
        await history.PressAsync("Newest", Cancellation);
        history.Text.ShouldContain("page 1 of 1,000");
    }

    [Fact]
    public async Task Calculators_offer_ones_own_marks_and_leave_what_is_typed_possible()
    {
        await using var club = await Club.OpenAsync();
        await club.Ana.TypeAsync("/pb 6:42 surface:track date:2025-03-01", Cancellation);
        await club.Ana.TypeAsync("/pb 6:50 date:2025-03-02", Cancellation);
        await club.Join("Bo").TypeAsync("/pb 5:55", Cancellation);

        var all = await club.Ana.SuggestAsync("/predict time:", Cancellation);
        all.Select(suggestion => (suggestion.Name, suggestion.Value.ToString())).ShouldBe([("6:42 · Track best, 1 Mar 2025", "6:42"), ("6:50 · Time trial best, 2 Mar 2025", "6:50")]);
        (await club.Ana.SuggestAsync("/pace goal:6:4", Cancellation)).Select(suggestion => suggestion.Value.ToString()).ShouldBe(["6:42"]);
        (await club.Ana.SuggestAsync("/agegrade age:50 category:women time:6:45", Cancellation)).Select(suggestion => suggestion.Value.ToString()).ShouldBe(["6:45"]);
        (await club.Ana.SuggestAsync("/conditions time:track", Cancellation)).Select(suggestion => suggestion.Value.ToString()).ShouldBe(["6:42"]);
        (await club.Ana.SuggestAsync("/convert time:6:50", Cancellation)).Select(suggestion => suggestion.Name).ShouldBe(["6:50"]);
        (await club.Discord.As(club.Ana.User).InDirectMessage().SuggestAsync("/predict time:6:4", Cancellation)).ShouldBeEmpty();
    }

    /// <summary>Waits until a reply that a form changes says something, or fails with what it says instead.</summary>
    private static async Task ShouldSayAsync(Reply reply, string said)
    {
        await Task.WhenAny(
            reply.WhenAsync(now => now.Text.Contains(said, StringComparison.Ordinal), Cancellation),
            Task.Delay(TimeSpan.FromSeconds(20), TimeProvider.System, Cancellation));
        reply.Text.ShouldContain(said);
    }

    /// <summary>Asks for one's history and chooses one of its miles, the newest being the first.</summary>
    private static async Task<Reply> PickAsync(Club club, int which)
    {
        var history = await club.Ana.TypeAsync("/history", Cancellation);
        return await history.ChooseAsync(Change, [history.Selects[1].Options[which].Value], Cancellation);
    }

    /// <summary>Gives Ana so many more miles behind the bot's back, one a day after her first, each faster by a part of a second.</summary>
    private static Task InsertAsync(Club club, int miles) => RunSqlAsync(club, $"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {miles})
        INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source)
        SELECT guild_id, i, user_id, surface, 60000 - CAST(21524.0 * i / {miles} AS INTEGER), date(run_on, '+' || i || ' days'), logged_at + i, source
        FROM n, (SELECT * FROM performance LIMIT 1)
        """);

    private static async Task RunSqlAsync(Club club, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={club.DatabasePath};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync(Cancellation)).ShouldBePositive();
    }
}
