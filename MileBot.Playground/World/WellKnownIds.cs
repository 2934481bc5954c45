namespace MileBot.Playground.World;

/// <summary>Ids that are the same at every start, so that what a bot stored still belongs to the same members.</summary>
internal static class WellKnownIds
{
    public const ulong Application = 1_100_000_000_000_000_001;
    public const ulong FirstGuild = 1_100_000_000_000_010_000;
    public const ulong SecondGuild = 1_100_000_000_000_020_000;
    public const ulong FirstUser = 1_100_000_000_000_100_000;
}
