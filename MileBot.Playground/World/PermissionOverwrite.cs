namespace MileBot.Playground.World;

/// <summary>What a channel allows or denies one role or one member, whatever their roles say.</summary>
public sealed record PermissionOverwrite(Snowflake Id, bool IsMember, Permissions Allow, Permissions Deny);
