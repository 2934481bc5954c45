using System.Collections.Immutable;

namespace MileBot.Playground.World;

/// <summary>Whom a message notified: what its text mentions and its allowed mentions let through.</summary>
public sealed record Pings(bool Everyone, ImmutableArray<Snowflake> Users, ImmutableArray<Snowflake> Roles)
{
    public static Pings Nobody { get; } = new(Everyone: false, [], []);

    /// <summary>Whether not a single person was notified.</summary>
    public bool IsNobody => !Everyone && Users.IsEmpty && Roles.IsEmpty;

    /// <inheritdoc/>
    public override string ToString() => IsNobody
        ? "nobody"
        : string.Join(' ', [.. Everyone ? ["@everyone"] : Array.Empty<string>(), .. Users.Select(id => $"<@{id}>"), .. Roles.Select(id => $"<@&{id}>")]);
}
