using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Privacy;

/// <summary>Tells somebody what is kept about them, for how long, who sees it and where it goes.</summary>
internal static class PrivacyShowReply
{
    /// <summary>Composes the answer.</summary>
    /// <param name="held">What is kept, by server.</param>
    /// <param name="caller">Who asks, and where.</param>
    /// <param name="retentionDays">After how many days a copy of the database is gone.</param>
    public static Reply Compose(IReadOnlyList<PersonalSummary> held, Caller caller, int retentionDays)
    {
        if (held.Count == 0) return PrivacyReply.Nothing(caller, "to show");

        return Reply.Of(
            new Block.Heading(Markup.Raw($"What I keep about you {PrivacyReply.All(caller)}")),
            Servers(held),
            new Block.Divider(),
            new Block.Lines(Promises(retentionDays)),
            new Block.Small(PrivacyReply.Scope(caller)),
            new Block.ButtonRow(
            [
                new Button(PrivacyComponents.Id(PrivacyComponents.Export), "Export a copy", ButtonLook.Main),
                held.All(summary => summary.IsHidden)
                    ? new Button(PrivacyComponents.Id(PrivacyComponents.Unhide), "Show me again")
                    : new Button(PrivacyComponents.Id(PrivacyComponents.Hide), "Hide me"),
                new Button(PrivacyComponents.Id(PrivacyComponents.Erase), "Erase…", ButtonLook.Danger),
            ])) with
        {
            IsPrivate = true,
        };
    }

    /// <summary>What is held in each server: in full for a few, else a line each, so that there is room for what follows.</summary>
    public static Block.Lines Servers(IReadOnlyList<PersonalSummary> held)
    {
        const int MostInFull = 4;
        const int MostLines = 20;
        if (held.Count <= MostInFull) return new([.. held.SelectMany(summary => (Markup[])[Title(summary), .. Holdings(summary).Select(holding => Markup.Of($"- {holding}"))])]);

        var lines = held.Take(MostLines).Select(summary => Markup.Of($"{Title(summary)} · {English.Count(summary.RowsOf("performance"), "mile")}"));
        return new([.. lines, .. held.Count > MostLines ? [Markup.Of($"…and {English.Count(held.Count - MostLines, "more server")}")] : (Markup[])[]]);
    }

    private static Markup Name(PersonalSummary summary) =>
        string.IsNullOrWhiteSpace(summary.GuildName) ? Markup.Of($"server {PrivacyComponents.Of(summary.GuildId)}") : Markup.Of($"{summary.GuildName}");

    /// <summary>What is held, in words and figures.</summary>
    private static IEnumerable<Markup> Holdings(PersonalSummary summary)
    {
        var miles = summary.RowsOf("performance");
        if (miles > 0)
        {
            yield return summary.RemovedMiles == 0
                ? Markup.Of($"{English.Count(miles, "mile")}, with all that you said of them")
                : Markup.Of($"{English.Count(miles, "mile")}, with all that you said of them; {summary.RemovedMiles} of them removed or replaced, kept so that they can be put back");
        }

        if (summary.DerivedRows > 0) yield return Markup.Of($"{English.Count(summary.DerivedRows, "place")} on boards, worked out from your miles");
        if (summary.DisplayName is { Length: > 0 } name) yield return Markup.Of($"your name as last seen: {name}");
        if (SettingsOf(summary.Settings).ToList() is { Count: > 0 } settings) yield return Markup.Raw($"your settings: {string.Join(", ", settings)}");
        if (summary.RowsOf("goal") > 0) yield return Markup.Raw("your goal");
        if (summary.RowsOf("pending_mile") is > 0 and var pending) yield return Markup.Of($"{English.Count(pending, "mile")} put before the organisers, with what they decided");
        if (summary.RowsOf("pending_proof") is > 0 and var proofs) yield return Markup.Of($"{English.Count(proofs, "file")} that you gave as a proof, until the organisers have decided");
        if (summary.RowsOf("announcement") is > 0 and var news) yield return Markup.Of($"{English.Count(news, "announcement")} of your bests, followed for a week");
        if (summary.RowsOf("barrier_due") > 0) yield return Markup.Raw("a note to look at your barrier role");
        if (summary.RowsOf("audit") is > 0 and var notes) yield return Markup.Of($"{English.Count(notes, "note")} of what organisers did with your miles");
        if (summary.RowsOf("guest_merge") > 0) yield return Markup.Raw("your name as a guest, from before your miles became yours");
        if (summary.RowsOf("import_line") is > 0 and var lines) yield return Markup.Of($"{English.Count(lines, "line")} about you in a list of results that an organiser uploaded, forgotten after a day");
        if (summary.RowsOf("draft") is > 0 and var drafts) yield return Markup.Of($"{English.Count(drafts, "question")} of mine that you haven't answered, forgotten after a day");
    }

    private static Markup Title(PersonalSummary summary)
    {
        List<Markup> parts = [Markup.Of($"**{Name(summary)}**")];
        if (summary.IsHidden) parts.Add(Markup.Raw("you are hidden"));
        if (summary.HasLeft) parts.Add(Markup.Raw("you have left"));
        if (summary.GuildRemovedAt is not null) parts.Add(Markup.Raw("it removed me"));
        return Markup.Join(" · ", parts);
    }

    /// <summary>Which settings are kept. What the year of birth is, is shown to nobody.</summary>
    private static IEnumerable<string> SettingsOf(MemberSettings settings)
    {
        if (settings.Category is { } category) yield return $"category ({Enum.GetName(category)!.ToLowerInvariant()})";
        if (settings.BirthYear is not null) yield return "birth year";
        if (settings.CompareWith is { } sex) yield return $"compare-with ({(sex is Sex.Women ? "women" : "men")})";
        if (settings.Units is not null) yield return "units";
        if (settings.TimeZone is not null) yield return "time zone";
        if (!settings.Announces) yield return "no announcements";
    }

    private static List<Markup> Promises(int retentionDays) =>
    [
        Markup.Of($"**For how long:** until you erase it, or 30 days after a server removed me. Copies of the database are gone {English.Count(retentionDays, "day")} later."),
        Markup.Raw("**Who sees it:** members of that server see your name, your miles and your places, unless you are hidden. Your birth year is shown to nobody."),
        Markup.Raw("**Where it goes:** nowhere. No other server and nobody else gets it; it is in the database of whoever runs me."),
    ];
}
