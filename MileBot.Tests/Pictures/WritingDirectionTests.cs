using MileBot.Pictures.Lettering;

namespace MileBot.Tests.Pictures;

/// <summary>
/// The examples of the Unicode Bidirectional Algorithm: capitals stand for letters that are read from the right (UAX #9, 3.4,
/// rule L2).
/// </summary>
public class WritingDirectionTests
{
    [Theory]
    [InlineData("car means CAR.", "car means RAC.")]
    [InlineData("he said \"THE VALUES ARE 123, 456, 789, OK\".", "he said \"KO ,789 ,456 ,123 ERA SEULAV EHT\".")]
    public void Lines_from_the_left(string written, string shown) => Shown(written).ShouldBe(shown);

    [Theory]
    [InlineData("CAR", "RAC")]
    [InlineData("CAR MEANS car.", ".car SNAEM RAC")]
    [InlineData("CAR 12", "12 RAC")]
    [InlineData("CAR (12)", ")12( RAC")]
    public void Lines_from_the_right(string written, string shown) => Shown(written).ShouldBe(shown);

    [Theory]
    [InlineData("")]
    [InlineData("1:02.3")]
    [InlineData("ann 12, bob")]
    public void What_has_no_letter_from_the_right_stays_as_it_is(string written) => Shown(written).ShouldBe(written);

    /// <summary>The characters as they stand from the left, before brackets are mirrored.</summary>
    private static string Shown(string written)
    {
        var text = string.Concat(written.Select(character => char.IsAsciiLetterUpper(character) ? (char)(character - 'A' + 0x0620) : character));
        var levels = WritingDirection.Levels(text, [.. Graphemes.Of(text)]);
        return string.Concat(WritingDirection.VisualOrder(levels).Select(at => written[at]));
    }
}
