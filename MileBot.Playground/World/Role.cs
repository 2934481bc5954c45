namespace MileBot.Playground.World;

/// <summary>A role of a guild. Position 0 is everybody's.</summary>
public sealed class Role(Snowflake id, string name)
{
    public Snowflake Id { get; } = id;

    public string Name { get; } = name;

    public int Position { get; set; }

    public Permissions Permissions { get; set; }

    /// <summary>Whether anyone may notify its holders.</summary>
    public bool IsMentionable { get; set; }

    /// <summary>Whether it belongs to an application and can't be given by hand.</summary>
    public bool IsManaged { get; init; }
}
