using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Pictures;

public class TextSetterTests
{
    private static readonly TextStyle Style = new(40);

    [Fact]
    public async Task A_name_in_a_script_that_no_font_has_is_shown_by_its_place()
    {
        await using var folder = new TemporaryFolder();
        File.Copy(Samples.DejaVuSans(), folder.File("DejaVuSans.ttf"));
        using var fonts = new FontLibrary([folder.File(".")]);
        var setter = new TextSetter(fonts);

        setter.Writable("Ann Smith").ShouldBe("Ann Smith");
        setter.Writable("שלום").ShouldBe("שלום");
        setter.Writable("山田太郎").ShouldBeNull();
        setter.Writable("राहुल").ShouldBeNull();
        setter.Writable("Ann \U0001FAE8").ShouldBe("Ann", "a symbol may be missing where the letters aren't");
        setter.Writable("\U0001FAE8").ShouldBeNull();
        setter.Writable("\u200D\u200C").ShouldBeNull("nothing of it is seen");

        // Two names that can't be written look the same, each by its place; the description has them in full.
        var (one, other) = (new PictureStudio(fonts).Draw(Samples.Board(1, "山田太郎"))!, new PictureStudio(fonts).Draw(Samples.Board(1, "鈴木"))!);
        one.Png.Span.SequenceEqual(other.Png.Span).ShouldBeTrue();
        one.AltText.ShouldContain("山田太郎");
        other.AltText.ShouldContain("鈴木");
    }

    [Theory]
    [InlineData("Wilhelmina Wilhelmina Wilhelmina")]
    [InlineData("שלום שלום שלום שלום שלום")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    public void What_is_too_long_is_cut_to_the_width(string text)
    {
        var setter = new TextSetter(Samples.Fonts());
        var whole = setter.Set(text, Style).Width;

        for (var width = 40f; width < whole; width += 7)
        {
            var cut = setter.Fit(text, Style, width);
            cut.Width.ShouldBeLessThanOrEqualTo(width);
            cut.Width.ShouldBeGreaterThan(width - 70, "no more is cut than one wide letter and a blank");
        }

        setter.Fit(text, Style, whole).Width.ShouldBe(whole);
    }

    [Fact]
    public void A_line_takes_what_its_glyphs_take()
    {
        var setter = new TextSetter(Samples.Fonts());

        setter.Set("", Style).Width.ShouldBe(0);
        setter.Set("11", Style).Width.ShouldBe(2 * setter.Set("1", Style).Width, 0.1f);
        setter.Set("8:08.88", Style).Width.ShouldBe(setter.Set("1:11.11", Style).Width, 0.1f, "figures have one width, so that times stand in columns");
        setter.Set("Ann", Style with { Size = 80 }).Width.ShouldBe(2 * setter.Set("Ann", Style).Width, 0.1f);
    }

    [Fact]
    public void Letters_from_the_right_stand_in_reading_order_and_join()
    {
        using var fonts = new FontLibrary([Path.GetDirectoryName(Samples.DejaVuSans())!]);
        var setter = new TextSetter(fonts);

        // "Ab" in Hebrew letters: the second letter stands left of the first, so the glyphs come in the other order.
        var (first, second) = (setter.Set("א", Style).Runs[0].Glyphs[0], setter.Set("ב", Style).Runs[0].Glyphs[0]);
        setter.Set("אב", Style).Runs.ShouldHaveSingleItem().Glyphs.ShouldBe([second, first]);

        // An Arabic letter has another shape beside one that it joins with.
        var alone = setter.Set("م", Style).Runs[0].Glyphs[0];
        setter.Set("مم", Style).Runs[0].Glyphs.ShouldNotContain(alone);
    }

    [Theory]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a\u2066b\u2069", "ab")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("👩\u200D👧", "👩\u200D👧")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305\u0306\u0307x\u0301", "e\u0301\u0302\u0303\u0304x\u0301")]
    public void Marks_that_reach_beyond_a_name_are_taken_out(string typed, string shown) => PlainText.Of(typed).ShouldBe(shown);
}
