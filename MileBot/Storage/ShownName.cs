namespace MileBot.Storage;

/// <summary>The name under which somebody is shown to all.</summary>
internal static class ShownName
{
    /// <summary>A guest is marked as one everywhere, since nobody can ask them whether they are the member of that name.</summary>
    public static string Of(ulong userId, string displayName) => MadeId.IsMade(userId) ? $"{displayName} (guest)" : displayName;
}
