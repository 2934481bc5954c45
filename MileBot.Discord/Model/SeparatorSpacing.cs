namespace MileBot.Discord.Model;

/// <summary>How much space a separator takes.</summary>
public enum SeparatorSpacing
{
    /// <summary>A little.</summary>
    Small = 1,

    /// <summary>More.</summary>
    Large = 2,
}
