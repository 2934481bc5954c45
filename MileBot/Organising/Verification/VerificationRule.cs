using MileBot.Core.Times;

namespace MileBot.Organising.Verification;

/// <summary>Which bests a server has approved before they count, and where its organisers do so.</summary>
/// <param name="ChannelId">The organisers' channel.</param>
internal sealed record VerificationRule(ulong GuildId, ulong ChannelId)
{
    /// <summary>Bests at or above this place of their surface's all-time board; null for none by their place.</summary>
    public int? Place { get; init; }

    /// <summary>Bests at or faster than this mark; null for none by their time.</summary>
    public RaceTime? Mark { get; init; }

    /// <summary>Who set it; null where they had all that is held of them erased.</summary>
    public ulong? SetBy { get; init; }

    /// <summary>Why the channel was given up, in words that go on after "I can't post in #queue:"; null while it works.</summary>
    public string? Problem { get; init; }

    /// <summary>Why a best of this time, which would take this place, needs an approval; null where it doesn't.</summary>
    public Grounds? GroundsFor(RaceTime time, int place)
    {
        int? byPlace = Place is { } from && place <= from ? from : null;
        RaceTime? byMark = Mark is { } mark && time <= mark ? mark : null;
        return byPlace is null && byMark is null ? null : new Grounds(place, byPlace, byMark);
    }
}
