namespace MileBot.Discord.Model;

/// <summary>How a button looks.</summary>
/// <remarks>See Discord Docs/Component Reference, "Button Styles".</remarks>
public enum ButtonStyle
{
    /// <summary>The recommended choice; one a group.</summary>
    Primary = 1,

    /// <summary>Another choice.</summary>
    Secondary = 2,

    /// <summary>A confirmation.</summary>
    Success = 3,

    /// <summary>What can't be undone.</summary>
    Danger = 4,

    /// <summary>Leads to an address.</summary>
    Link = 5,
}
