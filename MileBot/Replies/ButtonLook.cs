namespace MileBot.Replies;

/// <summary>How much a button stands out.</summary>
internal enum ButtonLook
{
    /// <summary>One choice among others.</summary>
    Quiet,

    /// <summary>The choice most will make.</summary>
    Main,

    /// <summary>It takes something away.</summary>
    Danger,
}
