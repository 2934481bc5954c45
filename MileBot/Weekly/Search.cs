namespace MileBot.Weekly;

/// <summary>What a look into a channel for a post of ours found.</summary>
internal abstract record Search
{
    private Search()
    {
    }

    /// <summary>It is there.</summary>
    public sealed record Found(ulong MessageId) : Search;

    /// <summary>It isn't there.</summary>
    public sealed record Absent : Search;

    /// <summary>The channel's history can't be read, or not all of it: nobody can tell.</summary>
    public sealed record Unreadable : Search;

    /// <summary>Discord gave no answer, so it is worth another look later.</summary>
    public sealed record Failed(string Why) : Search;
}
