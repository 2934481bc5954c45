using MileBot.Core.Pacing;
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
    public Picture? Draw(Staircase staircase) =>
        staircase.Attempts.Count > 0 ? Drawn(letters => StaircasePicture.Draw(staircase, letters)) : null;

    /// <summary>The history of a world record and its barriers.</summary>
    public Picture? Draw(Progression history) =>
        history is { Records.Count: > 0, Current: not null } ? Drawn(letters => ProgressionPicture.Draw(history, letters)) : null;

    /// <summary>The laps of a mile against its even pace, beside a record race.</summary>
    public Picture? Draw(SplitChart chart) => Drawn(letters => SplitChartPicture.Draw(chart, letters));

    /// <summary>A split card to keep on the phone.</summary>
    public Picture? Draw(SplitCard card) => Drawn(letters => PaceCardPicture.Draw(card, letters));

    /// <summary>A page of a leaderboard.</summary>
    public Picture? Draw(Board board) =>
        board.Lines.Count > 0 || board.Own is not null ? Drawn(letters => BoardPicture.Draw(board, letters)) : null;

    /// <summary>How far the best has come towards a goal.</summary>
    public Picture? Draw(GoalPath path) => Drawn(letters => GoalPicture.Draw(path, letters));

    private Picture? Drawn(Func<TextSetter, Picture?> draw) => setter.CanWrite ? draw(setter) : null;
}
