using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace MileBot.Pictures;

/// <summary>Rounds the colours of a picture, so that it is a third smaller as a file and looks the same.</summary>
/// <remarks>
/// The rims of letters and lines blend two colours in 256 steps; sixteen a channel are as smooth to the eye. The colours of
/// <see cref="Look"/> themselves stay as they are.
/// </remarks>
internal static class FewColours
{
    private static readonly FrozenSet<uint> Kept = Look.Colours.Select(colour => Packed(colour.Red, colour.Green, colour.Blue)).ToFrozenSet();

    /// <summary>
    /// Into how many steps a channel is divided: the first of these, and fewer for a picture that would be too large a file. That
    /// takes a board full of emoji, each a small photograph.
    /// </summary>
    public static IReadOnlyList<uint> Steps { get; } = [15, 3, 1];

    /// <summary>Rounds the colours of opaque pixels in place.</summary>
    /// <param name="pixels">Pixels of four bytes: red, green, blue and 255.</param>
    /// <param name="steps">Into how many steps a channel is divided; a divisor of 255.</param>
    public static void Round(Span<byte> pixels, uint steps)
    {
        var (before, rounded) = (0u, 0u);
        foreach (ref var pixel in MemoryMarshal.Cast<byte, uint>(pixels))
        {
            // Neighbours are mostly alike.
            if (pixel != before) (before, rounded) = (pixel, Rounded(pixel, steps));
            pixel = rounded;
        }
    }

    private static uint Rounded(uint pixel, uint steps) => Kept.Contains(pixel)
        ? pixel
        : Packed(Rounded((byte)(pixel & 0xFF), steps), Rounded((byte)(pixel >> 8 & 0xFF), steps), Rounded((byte)(pixel >> 16 & 0xFF), steps));

    private static byte Rounded(byte channel, uint steps) => (byte)((channel * steps + 127) / 255 * (255 / steps));

    private static uint Packed(byte red, byte green, byte blue) => red | (uint)green << 8 | (uint)blue << 16 | 0xFF00_0000;
}
