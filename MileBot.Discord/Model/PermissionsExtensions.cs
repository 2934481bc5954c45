namespace MileBot.Discord.Model;

/// <summary>Questions to a set of permissions.</summary>
public static class PermissionsExtensions
{
    /// <summary>Are all of <paramref name="wanted"/> granted? An administrator has every one.</summary>
    public static bool Grants(this Permissions granted, Permissions wanted) =>
        granted.HasFlag(Permissions.Administrator) || granted.HasFlag(wanted);
}
