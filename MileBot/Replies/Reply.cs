namespace MileBot.Replies;

/// <summary>What to say to somebody who used a command or pressed a button.</summary>
/// <param name="Blocks">What it shows, from top to bottom.</param>
internal sealed record Reply(IReadOnlyList<Block> Blocks)
{
    public Tone Tone { get; init; } = Tone.Plain;

    /// <summary>Whether only the one who asked sees it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it takes the place of the message whose button was pressed, instead of standing below it.</summary>
    public bool Replaces { get; init; }

    /// <summary>A message of its own that comes after; null for none.</summary>
    public Reply? Then { get; init; }

    /// <summary>A form that opens instead of anything else; null for none.</summary>
    public Form? Opens { get; init; }

    public static Reply Of(params Block[] blocks) => new(blocks);

    /// <summary>Opens a form, to them alone.</summary>
    public static Reply Open(Form form) => new([]) { IsPrivate = true, Opens = form };

    /// <summary>Says, to them alone, why something can't be done and what would work.</summary>
    public static Reply Refusal(Markup why) => new([new Block.Paragraph(why)]) { Tone = Tone.Problem, IsPrivate = true };

    /// <summary>The reply with a remark above its buttons.</summary>
    public Reply With(Markup remark) => this with
    {
        Blocks =
        [
            .. Blocks.TakeWhile(block => block is not Block.ButtonRow),
            new Block.Small(remark),
            .. Blocks.SkipWhile(block => block is not Block.ButtonRow),
        ],
    };
}
