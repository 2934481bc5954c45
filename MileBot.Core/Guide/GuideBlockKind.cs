namespace MileBot.Core.Guide;

/// <summary>What a block of a guide's text is.</summary>
public enum GuideBlockKind
{
    /// <summary>A heading within a topic; one line.</summary>
    Heading,

    /// <summary>A paragraph; one line, however it was wrapped in the file.</summary>
    Paragraph,

    /// <summary>A list without an order; a line for each item.</summary>
    Bullets,

    /// <summary>A list of steps in order; a line for each.</summary>
    Steps,
}
