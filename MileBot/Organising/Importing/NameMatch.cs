using MileBot.Storage;

namespace MileBot.Organising.Importing;

/// <summary>Whom a name in a list means.</summary>
internal abstract record NameMatch
{
    private NameMatch()
    {
    }

    /// <summary>One runner, beyond doubt.</summary>
    public sealed record Sure(KnownRunner Runner) : NameMatch;

    /// <summary>One of several, or somebody else.</summary>
    /// <param name="Candidates">Who it may be, the likeliest first.</param>
    public sealed record InDoubt(IReadOnlyList<KnownRunner> Candidates) : NameMatch;

    /// <summary>Nobody the club knows.</summary>
    public sealed record Nobody : NameMatch;
}
