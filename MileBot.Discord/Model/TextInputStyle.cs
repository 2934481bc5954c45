namespace MileBot.Discord.Model;

/// <summary>How a field for text looks.</summary>
public enum TextInputStyle
{
    /// <summary>One line.</summary>
    Short = 1,

    /// <summary>Several lines.</summary>
    Paragraph = 2,
}
