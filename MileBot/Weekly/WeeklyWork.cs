namespace MileBot.Weekly;

/// <summary>Something to do for one server.</summary>
internal abstract record WeeklyWork(ulong GuildId)
{
    /// <summary>Its post is due.</summary>
    public sealed record Due(ulong GuildId) : WeeklyWork(GuildId);

    /// <summary>A claim of it is to be tried again.</summary>
    public sealed record Open(ulong GuildId, string Occurrence) : WeeklyWork(GuildId);

    /// <summary>An organiser of it is to be told something.</summary>
    public sealed record Tell(ulong GuildId) : WeeklyWork(GuildId);
}
