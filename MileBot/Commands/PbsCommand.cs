using MileBot.Commands.Pb;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands;

/// <summary><c>/pbs</c>: a member's bests, one a surface.</summary>
internal sealed class PbsCommand(MemberStore members) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        "pbs", "Your best mile on each surface, or another member's", Purpose.YourMiles, Availability.ServersOnly, [SharedOptions.Member, SharedOptions.Private]);

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var person = call.Member(SharedOptions.Member) ?? call.Caller.Person;
        var member = await members.FindAsync(call.Caller.Guild, person.Id, cancellationToken);
        var isOwn = person.Id == call.Caller.Person.Id;
        if (member.Bests.Count == 0 || !(member.IsSeen || isOwn))
        {
            return Reply.Refusal(isOwn
                ? Markup.Raw("You haven't logged a mile here yet. `/pb 6:42` does it, whatever your time.")
                : Markup.Of($"{person.DisplayName} hasn't logged a mile here that I may show."));
        }

        return Reply.Of(
            new Block.Heading(Markup.Of($"{person.DisplayName}'s best miles")),
            new Block.Lines([.. member.Bests.SelectMany(best => LinesOf(best, member.Settings))])) with
        {
            Tone = Tone.Welcome,
            IsPrivate = call.Flag(SharedOptions.Private) || !member.IsSeen,
        };
    }

    private static IEnumerable<Markup> LinesOf(RankedBest best, MemberSettings settings)
    {
        var mark = Markup.Of($"{English.Title(best.Surface)} **{best.Time}** · {best.RunOn}");
        yield return best.Rank is { } rank ? Markup.Of($"{mark} · {English.Ordinal(rank)} of {best.Finishers}") : mark;
        if (PbAgeGrade.Of(best.Time, best.Surface, best.RunOn, settings) is { } grade) yield return Markup.Of($"-# {grade}");
    }
}
