using MileBot.Replies;

namespace MileBot.Organising.Verification;

/// <summary>What became of a file that was given as a proof.</summary>
internal abstract record ProofTaking
{
    private ProofTaking()
    {
    }

    /// <summary>None was given.</summary>
    public sealed record None : ProofTaking;

    /// <summary>It is kept until the organisers have it.</summary>
    public sealed record Kept : ProofTaking;

    /// <summary>The server has no place for proofs, so it was not even fetched.</summary>
    public sealed record NotWanted : ProofTaking;

    /// <summary>It can't be taken.</summary>
    /// <param name="Why">In words, and what would work.</param>
    public sealed record Refused(Reply Why) : ProofTaking;
}
