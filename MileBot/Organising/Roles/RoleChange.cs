namespace MileBot.Organising.Roles;

/// <summary>What came of putting a member's roles right.</summary>
internal abstract record RoleChange
{
    private RoleChange()
    {
    }

    /// <summary>They have the role they should have, and none of the others.</summary>
    /// <param name="Changes">How many were given and taken back; 0 where all was right.</param>
    public sealed record Done(int Changes) : RoleChange;

    /// <summary>They are no member any more.</summary>
    public sealed record NotThere : RoleChange;

    /// <summary>The bot may not, until somebody changes something in the server.</summary>
    public sealed record Refused(string Why) : RoleChange;

    /// <summary>Discord gave no answer, or none to make sense of: later, perhaps.</summary>
    public sealed record Failed(string Why) : RoleChange;
}
