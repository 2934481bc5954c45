namespace MileBot.Storage;

/// <summary>Whose history it is.</summary>
/// <param name="DisplayName">As last seen.</param>
/// <param name="IsSeen">Whether others may see it: not where they wish to be hidden, or have left.</param>
internal sealed record HistoryOwner(string DisplayName, bool IsSeen);
