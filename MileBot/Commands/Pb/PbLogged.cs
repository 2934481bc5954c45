using MileBot.Replies;

namespace MileBot.Commands.Pb;

/// <summary>What came of a mile that was to be logged.</summary>
/// <param name="Reply">What its runner is told.</param>
/// <param name="Waits">Whether it waits for an organiser's approval instead of being in the log.</param>
internal sealed record PbLogged(Reply Reply, bool Waits);
