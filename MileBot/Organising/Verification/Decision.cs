using MileBot.Storage;

namespace MileBot.Organising.Verification;

/// <summary>How an attempt to decide about a mile ended.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is decided now.</summary>
    /// <param name="Mile">The mile, with the decision.</param>
    /// <param name="Logged">What it changed on the boards; null where it didn't enter the log.</param>
    public sealed record Done(PendingMile Mile, LoggedMile? Logged) : Decision;

    /// <summary>It was decided before.</summary>
    public sealed record Before(PendingMile Mile) : Decision;

    /// <summary>It isn't theirs to decide: an organiser's own mile, or somebody else's that they would withdraw.</summary>
    public sealed record NotTheirs : Decision;

    /// <summary>Nothing is known of it: its runner had it erased.</summary>
    public sealed record Gone : Decision;
}
