namespace MileBot.Commands;

/// <summary>Somebody in Discord.</summary>
/// <param name="Id">Their user's snowflake.</param>
/// <param name="DisplayName">As shown in the server: nickname, else global name, else user name.</param>
/// <param name="IsBot">Whether it is a program.</param>
internal sealed record Person(ulong Id, string DisplayName, bool IsBot = false)
{
    /// <summary>Whether they are a member of the server in which they were named.</summary>
    public bool IsInServer { get; init; }
}
