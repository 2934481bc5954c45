using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>What an organiser reads who makes a guest's miles a member's.</summary>
internal static class MergeReply
{
    private const int MostNamed = 5;

    public static Reply Gone { get; } = Reply.Refusal(Markup.Raw("That guest was merged or removed by somebody else just now. Nothing was changed; `/results log` shows what was done."));

    public static Reply Own { get; } = Reply.Refusal(Markup.Raw(
        "Another organiser, or somebody with the permission **Manage Server**, makes a guest's miles yours. Nothing was changed."));

    /// <summary>Why nobody's miles can become theirs; null where they can.</summary>
    public static Reply? Objection(Person member) =>
        member.IsBot ? Reply.Refusal(Markup.Of($"{member.DisplayName} is a bot, and runs no miles. Nothing was changed."))
        : !member.IsInServer ? Reply.Refusal(Markup.Of($"{member.DisplayName} isn't in this server. Name a member, such as `/results merge guest:Kim Lee member:@Kim`. Nothing was changed."))
        : null;

    /// <summary>Says that a name is no guest's, and which are like it.</summary>
    public static Reply NoSuchGuest(string typed, FoundRunners found)
    {
        if (RunnerFinder.IsChosen(typed)) return Gone;

        var near = Markup.Join(", ", found.Candidates.Take(MostNamed).Select(runner => Markup.Of($"“{runner.DisplayName}”")));
        return Reply.Refusal(found.Candidates.Count > 0
            ? Markup.Of($"There is no one guest “{typed}” here. Do you mean {near}? Choose from the list that opens while you type. Nothing was changed.")
            : Markup.Of($"There is no guest “{typed}” here. The list that opens while you type `guest` has all of them. Nothing was changed."));
    }

    public static Reply Merged(MergeResult.Done done, Markup? told)
    {
        List<Markup> lines = [Markup.Of($"{English.Count(done.Miles, "mile")} of the guest {done.GuestName} now {Verb(done.Miles)} to **{done.MemberName}**")];
        if (done.Known > 0) lines.Add(Markup.Of($"{done.Known} of them {Verb(done.Known, "was", "were")} in their log already, so {Verb(done.Known, "it counts", "they count")} once"));
        return new Reply(
        [
            new Block.Heading(Markup.Raw("Merged")),
            new Block.Lines(lines),
            .. told is { } text ? [new Block.Small(text)] : (Block[])[],
            new Block.ButtonRow([new Button(ResultsComponents.Of(ResultsComponents.Unmerge, done.MergeId), "Undo")]),
        ])
        {
            Tone = Tone.Welcome,
            IsPrivate = true,
        };
    }

    public static Reply Unmerged(MergeResult.Done done) => Reply.Of(
        new Block.Heading(Markup.Raw("Taken back")),
        new Block.Paragraph(Markup.Of($"The guest {done.GuestName} is there again, with {English.Count(done.Miles, "mile")}. {done.MemberName} has what was theirs before."))) with
    {
        IsPrivate = true,
    };

    private static Markup Verb(int count, string one = "belongs", string many = "belong") => Markup.Raw(count == 1 ? one : many);
}
