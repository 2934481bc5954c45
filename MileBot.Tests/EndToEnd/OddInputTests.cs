using MileBot.Playground.Acting;

namespace MileBot.Tests.EndToEnd;

/// <summary>What people type, on a phone, in a hurry, or to see what happens.</summary>
public class OddInputTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A time as typed, and how it is shown once it is logged.</summary>
    private static readonly (string Typed, string Logged)[] Accepted =
    [
        ("6:42", "6:42"), ("06:42", "6:42"), ("6:42.3", "6:42.3"), ("6:42,5", "6:42.5"), ("6:42.30", "6:42.3"), ("6:42.37", "6:42.37"),
        ("0:06:42", "6:42"), ("402s", "6:42"), ("402 s", "6:42"), ("402sec", "6:42"), ("402 seconds", "6:42"), ("6m42s", "6:42"),
        ("6m 42s", "6:42"), ("6 min 42", "6:42"), ("6min42", "6:42"), ("6 minutes 42 seconds", "6:42"), ("6M42S", "6:42"), (" 6:42 ", "6:42"),
        ("6′42″", "6:42"), ("6'42\"", "6:42"), ("6’42”", "6:42"), ("６：４２", "6:42"), ("10:00", "10:00"), ("14:59.99", "14:59.99"), ("59:59", "59:59"),
        ("1:02:03", "1:02:03"), ("6:00", "6:00"), ("6:42.0", "6:42"), ("6:09", "6:09"), ("3:44", "3:44"), ("402.5s", "6:42.5"), ("6 42", "6:42"), ("6;42", "6:42"),
    ];

    /// <summary>A time that is refused, and a piece of the reason.</summary>
    private static readonly (string Typed, string Reason)[] Refused =
    [
        ("6:75", "seconds run from 00 to 59"), ("6:60", "seconds run from 00 to 59"), ("-6:42", "never negative"), ("−6:42", "never negative"),
        ("6:42.345", "hundredth"), ("0:30", "too fast"), ("1:00", "too fast"), ("1s", "too fast"), ("0", "too fast"), ("0:00", "too fast"), ("3:00:00", "too slow"),
        ("99:99:99", "run from 00 to 59"), ("3:40", "faster than the men's world record"), ("2:30", "faster than the men's world record"), ("fast", "can't read"),
        ("six minutes", "can't read"), ("6:4x", "can't read"), ("6::42", "can't read"), (":42", "can't read"), ("6:", "can't read"), ("6:42:", "can't read"),
        ("1:2:3:4", "can't read"), ("6:42 am", "can't read"), ("6:42pm", "can't read"), ("NaN", "can't read"), ("Infinity", "can't read"), ("1e3", "can't read"),
        ("0x192", "can't read"), ("6:42; DROP TABLE performance", "can't read"), ("' OR 1=1 --", "can't read"), ("<@123>", "can't read"), ("@everyone", "can't read"),
        ("`6:42`", "can't read"), ("```", "can't read"), ("||6:42||", "can't read"), ("🐌", "can't read"), ("6:42🐌", "can't read"),
        ("null", "can't read"), ("undefined", "can't read"), ("+6:42", "can't read"), ("6:42.3.1", "can't read"), ("../../etc/passwd", "can't read"), ("%s%n", "can't read"),
        ("{0}", "can't read"), ("${jndi}", "can't read"), ("6-42", "can't read"), ("6/42", "can't read"),
        ("1:61:00", "minutes run from 00 to 59"), ("four", "can't read"), ("sub 4", "can't read"), ("6:42/mi", "can't read"), ("VI:XLII", "can't read"), ("12345678901234567890", "can't read"),
    ];

    /// <summary>A bare number or the like, and the readings offered for it.</summary>
    private static readonly (string Typed, string[] Offered)[] Asked =
    [
        ("642", ["Log 6:42", "Log 10:42"]), ("6.42", ["Log 6:42", "Log 6:25.2"]), ("1042", ["Log 10:42", "Log 17:22"]), ("6,42", ["Log 6:42", "Log 6:25.2"]),
    ];

    /// <summary>Everything else that can be odd about a mile, and a piece of the reason why it is refused.</summary>
    private static readonly (string Options, string Reason)[] RefusedOptions =
    [
        ("date:tomorrow", "hasn't come yet"), ("date:2999-01-01", "hasn't come yet"), ("date:3/4", "could be"), ("date:soon", "can't read"), ("date:31 Feb", "can't read"),
        ("date:2025-02-29", "can't read"), ("date:0000-00-00", "can't read"), ("date:1850-01-01", "can't read"), ("date:99/99", "can't read"),
        ("link:notes", "whole web address"), ("link:javascript:alert(1)", "whole web address"), ("link:ftp://example.org", "whole web address"),
        ("link:file:///etc/passwd", "whole web address"),
    ];

    [Fact]
    public async Task Every_odd_input_is_logged_refused_with_a_reason_or_asked_back_and_never_half_stored()
    {
        (Accepted.Length + Refused.Length + Asked.Length + RefusedOptions.Length).ShouldBeGreaterThanOrEqualTo(100);
        await using var club = await Club.OpenAsync();
        var logger = club.Join("Lea Logger");
        var refused = club.Join("Rolf Refused");

        List<string> problems = [];
        foreach (var (typed, logged) in Accepted) problems.AddRange(await LoggedAsync(club.Join($"Runner of {logged}"), typed, logged));
        foreach (var (typed, reason) in Refused) problems.AddRange(await RefusedAsync(refused, $"/pb time:{typed}", reason));
        foreach (var (options, reason) in RefusedOptions) problems.AddRange(await RefusedAsync(refused, $"/pb time:6:42 {options}", reason));
        foreach (var (typed, offered) in Asked) problems.AddRange(await AskedAsync(refused, typed, offered));

        problems.ShouldBeEmpty();
        (await refused.TypeAsync("/pbs", Cancellation)).Text.ShouldContain("haven't logged a mile");
        (await logger.TypeAsync("/leaderboard", Cancellation)).Text.ShouldContain($"{Accepted.Length - 10} more finishers");
    }

    private static async Task<IEnumerable<string>> LoggedAsync(Participant who, string typed, string logged)
    {
        var reply = await who.TypeAsync($"/pb time:{typed}", Cancellation);
        return reply.Text.Contains($"## {logged}: a first time-trial mile", StringComparison.Ordinal) && !reply.IsEphemeral
            ? []
            : [$"'{typed}' should be logged as {logged}: {reply.Text}"];
    }

    private static async Task<IEnumerable<string>> RefusedAsync(Participant who, string line, string reason)
    {
        var reply = await who.TypeAsync(line, Cancellation);
        return reply.Text.Contains(reason, StringComparison.Ordinal) && reply is { IsEphemeral: true, Pinged.IsNobody: true, Buttons.Count: 0 }
            ? []
            : [$"'{line}' should be refused with '{reason}': {reply.Text}"];
    }

    private static async Task<IEnumerable<string>> AskedAsync(Participant who, string typed, string[] offered)
    {
        var question = await who.TypeAsync($"/pb time:{typed}", Cancellation);
        string[] labels = [.. offered, offered.Length > 1 ? "Neither" : "No, don't log it"];
        return question.Buttons.Select(button => button.Label).SequenceEqual(labels, StringComparer.Ordinal) && question.IsEphemeral
            ? []
            : [$"'{typed}' should be asked back: {question.Text} [{string.Join("] [", question.Buttons.Select(button => button.Label))}]"];
    }
}
