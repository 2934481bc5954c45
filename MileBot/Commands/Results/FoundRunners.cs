using MileBot.Storage;

namespace MileBot.Commands.Results;

/// <summary>Who a typed name may be.</summary>
/// <param name="Same">Those of that very name.</param>
/// <param name="Near">Those of a name like it.</param>
internal sealed record FoundRunners(IReadOnlyList<KnownRunner> Same, IReadOnlyList<KnownRunner> Near)
{
    /// <summary>The one who is meant beyond doubt; null where it has to be asked, or is nobody known.</summary>
    public KnownRunner? Only => Same.Count == 1 ? Same[0] : null;

    /// <summary>Those to ask about.</summary>
    public IReadOnlyList<KnownRunner> Candidates => Same.Count > 0 ? Same : Near;
}
