namespace MileBot.Tests.EndToEnd;

/// <summary>Names that format, link, mention or turn a line around, in every place where a name stands.</summary>
public class NameTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string[] Names =
    [
        "@everyone", "@here", "<@1100000000000000001>", "<@&1>", "*bold* __under__ ~~gone~~", "`code` ```block", "||secret||", "# heading", "- list",
        "[free shoes](https://example.org)", "https://example.org", "\u202Eevil", "ندى العدّاءة السريعة جداً من النادي", "שרה", "👩‍🦽🏃‍♀️💨", "😀😀😀😀😀😀😀😀",
        "\\", "a\\*b", "</pb:1>", "<t:1:R>", "<:emoji:1>", "Robert'); DROP TABLE member;--", "   spaced   out   ", "%s {0} ${x}", "ＷＩＤＥ", "Z̷̢̛a̸̧l̴g̶o̵",
    ];

    [Fact]
    public async Task No_name_pings_formats_or_breaks_anything()
    {
        await using var club = await Club.OpenAsync();
        var hundredths = 0;
        foreach (var name in Names)
        {
            var runner = club.Join(name);
            var reply = await runner.TypeAsync($"/pb 6:{hundredths++ + 10} note:@everyone **hi** location:<@1>", Cancellation);

            reply.Text.ShouldContain("a first time-trial mile", customMessage: name);
            reply.Text.ShouldNotContain("**hi**");
            reply.Pinged.IsNobody.ShouldBeTrue(name);
        }

        var board = await club.Ana.TypeAsync("/leaderboard", Cancellation);
        board.Text.ShouldContain("\\@everyone");
        for (var shown = 10; shown < Names.Length; shown += 10)
        {
            await board.PressAsync("More ▶", Cancellation);
            board.Pinged.IsNobody.ShouldBeTrue();
            board.Text.ShouldContain($"{shown + 1}\\. ");
            board.Text.ShouldNotContain("*bold*");
        }

        foreach (var member in club.Guild.Members.Where(member => Names.Contains(member.User.GlobalName)))
        {
            var bests = await club.Ana.TypeAsync($"/pbs member:<@{member.Id}>", Cancellation);
            bests.Pinged.IsNobody.ShouldBeTrue(member.User.GlobalName);
            bests.Text.ShouldContain("Time trial");
        }
    }

    [Fact]
    public async Task A_board_still_reads_well_after_somebody_left()
    {
        await using var club = await Club.OpenAsync();
        var bo = club.Join("Bo Runner");
        await bo.TypeAsync("/pb 6:42", Cancellation);

        club.Guild.RemoveMember(club.Guild.FindMember(bo.User.Id)!);

        (await club.Ana.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain("Bo Runner");
    }
}
