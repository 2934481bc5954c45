using MileBot.Pictures.Lettering;

namespace MileBot.Pictures;

/// <summary>Draws the pictures that go with replies. No picture says what the text beside it doesn't.</summary>
/// <remarks>
/// Null instead of a picture means that there is nothing to draw, or no font on this machine to write with: the text says it all,
/// so a reply goes without. Safe to use from many threads. What is shown follows from what is handed in and from the fonts alone.
/// </remarks>
internal sealed class PictureStudio(FontLibrary fonts)
{
    private readonly TextSetter setter = new(fonts);

    /// <summary>All miles of a member on one surface and the staircase of the personal best.</summary>
    public Picture? Draw(Staircase staircase) => setter.CanWrite && staircase.Attempts.Count > 0 ? StaircasePicture.Draw(staircase, setter) : null;
}
