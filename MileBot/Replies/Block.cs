using MileBot.Pictures;

namespace MileBot.Replies;

/// <summary>A part of a reply, one below the other.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>The first line, larger than the rest.</summary>
    public sealed record Heading(Markup Text) : Block;

    /// <summary>A line or a few that belong together.</summary>
    public sealed record Paragraph(Markup Text) : Block;

    /// <summary>Lines below each other, such as those of a board.</summary>
    public sealed record Lines(IReadOnlyList<Markup> Items) : Block;

    /// <summary>A remark in small letters.</summary>
    public sealed record Small(Markup Text) : Block;

    /// <summary>A thin line between what is above and below.</summary>
    public sealed record Divider : Block;

    /// <summary>Up to five buttons in a row.</summary>
    public sealed record ButtonRow(IReadOnlyList<Button> Buttons) : Block;

    /// <summary>A menu of up to 25 entries, of which one is chosen.</summary>
    public sealed record Menu(ComponentId Id, string Placeholder, IReadOnlyList<MenuEntry> Entries) : Block;

    /// <summary>A picture. It says nothing that the text does not.</summary>
    public sealed record Image(Picture Picture) : Block
    {
        /// <summary>The picture as a part of a reply, or nothing where there is none.</summary>
        public static IEnumerable<Block> OrNone(Picture? picture) => picture is null ? [] : [new Image(picture)];
    }

    /// <summary>A picture that somebody sent.</summary>
    /// <param name="AltText">What is said of it to who can't see it.</param>
    public sealed record Photo(FileContent File, string AltText) : Block;

    /// <summary>A file to download.</summary>
    public sealed record Attachment(FileContent File) : Block;
}
