namespace MileBot.Storage;

/// <summary>Somebody who can have miles in a server: a member who was seen, or a guest.</summary>
/// <param name="DisplayName">As last seen; of a guest, as typed.</param>
internal sealed record KnownRunner(ulong UserId, string DisplayName)
{
    public bool IsGuest => MadeId.IsMade(UserId);
}
