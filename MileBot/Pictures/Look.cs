using MileBot.Pictures.Lettering;
using SkiaSharp;

namespace MileBot.Pictures;

/// <summary>How every picture looks: a dark card of its own, which stands on a light page and on a dark one alike.</summary>
/// <remarks>
/// A phone shows a picture about 380 points wide, a third of its pixels, so nothing is written smaller than
/// <see cref="Label"/>. What is written stands out from the card by 4.5 to 1 and more (WCAG 2.2, 1.4.3), and no fact rests on a
/// colour alone: what differs in colour differs in shape.
/// </remarks>
internal static class Look
{
    /// <summary>The width of every picture.</summary>
    public const int Width = 1080;

    /// <summary>What stays free on the left and on the right.</summary>
    public const float Margin = 56;

    /// <summary>Where the content below the title begins.</summary>
    public const float BelowTitle = 196;

    public static readonly SKColor Background = new(0x14, 0x20, 0x2A);
    public static readonly SKColor Panel = new(0x20, 0x30, 0x3C);
    public static readonly SKColor Grid = new(0x33, 0x47, 0x55);
    public static readonly SKColor Ink = new(0xF5, 0xF2, 0xEA);
    public static readonly SKColor Quiet = new(0xB3, 0xC3, 0xCD);

    /// <summary>The celebrated: a best, a goal that is near.</summary>
    public static readonly SKColor Amber = new(0xE8, 0xA3, 0x3D);

    /// <summary>The ordinary run. Lighter than the replies' blue, which is too dark for a dark card.</summary>
    public static readonly SKColor Blue = new(0x63, 0xB4, 0xDD);

    /// <summary>What something is compared with.</summary>
    public static readonly SKColor Slate = new(0x86, 0xA3, 0xB1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SKColor> Colours => [Background, Panel, Grid, Ink, Quiet, Amber, Blue, Slate];

    public static readonly TextStyle Title = new(56, IsBold: true);
    public static readonly TextStyle Subtitle = new(36);
    public static readonly TextStyle Body = new(38);
    public static readonly TextStyle BodyBold = new(38, IsBold: true);
    public static readonly TextStyle Label = new(33);
    public static readonly TextStyle LabelBold = new(33, IsBold: true);
}
