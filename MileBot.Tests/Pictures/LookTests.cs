using MileBot.Pictures;
using SkiaSharp;

namespace MileBot.Tests.Pictures;

/// <summary>Readable on a phone, on a light page and on a dark one: WCAG 2.2 asks 4.5 to 1 of text, 3 to 1 of what is drawn.</summary>
public class LookTests
{
    [Fact]
    public void Text_stands_out_from_what_it_is_written_on()
    {
        foreach (var paper in (SKColor[])[Look.Background, Look.Panel])
        {
            foreach (var text in (SKColor[])[Look.Ink, Look.Quiet, Look.Amber]) Contrast(text, paper).ShouldBeGreaterThanOrEqualTo(4.5);
        }

        Contrast(Look.Background, Look.Amber).ShouldBeGreaterThanOrEqualTo(4.5, "the first place is written on amber");
    }

    [Fact]
    public void What_is_drawn_stands_out_from_the_card()
    {
        foreach (var shape in (SKColor[])[Look.Amber, Look.Blue, Look.Slate]) Contrast(shape, Look.Background).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Nothing_is_written_too_small_for_a_phone()
    {
        // A third of the size remains, so that 32 pixels of 1080 are about 11 points.
        foreach (var style in new[] { Look.Title, Look.Subtitle, Look.Body, Look.BodyBold, Look.Label, Look.LabelBold }) style.Size.ShouldBeGreaterThanOrEqualTo(32);
    }

    [Fact]
    public void The_colours_of_the_look_survive_the_rounding()
    {
        byte[] pixels = [.. Look.Colours.SelectMany(colour => (byte[])[colour.Red, colour.Green, colour.Blue, 255])];
        var rounded = pixels.ToArray();
        FewColours.Round(rounded, FewColours.Steps[^1]);

        rounded.ShouldBe(pixels);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 0)]
    [InlineData(9, 17)]
    [InlineData(100, 102)]
    [InlineData(255, 255)]
    public void Other_colours_go_to_the_nearest_of_sixteen_steps(byte channel, byte nearest)
    {
        byte[] pixel = [channel, 0, 255, 255];
        FewColours.Round(pixel, FewColours.Steps[0]);

        pixel.ShouldBe([nearest, 0, 255, 255]);
    }

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(SKColor one, SKColor other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(SKColor colour)
    {
        return 0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

        static double Linear(byte channel) => channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
