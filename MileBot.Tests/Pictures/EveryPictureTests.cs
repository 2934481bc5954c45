using System.Buffers.Binary;
using System.Globalization;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;

namespace MileBot.Tests.Pictures;

/// <summary>What holds for every picture, whatever it shows.</summary>
public class EveryPictureTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_picture_is_a_small_png_as_wide_as_all_others_with_a_description(string name)
    {
        var picture = Samples.All[name](Samples.Studio()).ShouldNotBeNull();

        picture.Png.Length.ShouldBeLessThanOrEqualTo(200_000);
        picture.Png.Span[..8].SequenceEqual((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]).ShouldBeTrue();
        BinaryPrimitives.ReadInt32BigEndian(picture.Png.Span[16..]).ShouldBe(1080);
        BinaryPrimitives.ReadInt32BigEndian(picture.Png.Span[20..]).ShouldBeInRange(300, 1_800);
        picture.AltText.Length.ShouldBeInRange(20, 1_024);
        picture.FileName.ShouldMatch("^[a-z-]+[.]png$");
    }

    [Theory, MemberData(nameof(Names))]
    public void The_same_model_gives_the_same_picture(string name)
    {
        var first = Samples.All[name](Samples.Studio())!;
        var again = Samples.All[name](new PictureStudio(FontLibrary.OfTheSystem()))!;

        again.Png.Span.SequenceEqual(first.Png.Span).ShouldBeTrue();
        again.AltText.ShouldBe(first.AltText);
    }

    [Theory, MemberData(nameof(Names))]
    public void Without_a_font_there_is_no_picture_and_no_failure(string name)
    {
        using var none = new FontLibrary([]);

        Samples.All[name](new PictureStudio(none)).ShouldBeNull();
    }

    [Fact]
    public async Task Many_can_be_drawn_at_once()
    {
        using var fonts = FontLibrary.OfTheSystem();
        var (fresh, known) = (new PictureStudio(fonts), Samples.Studio());
        var names = Samples.All.Keys.Where(name => !name.Contains("20,000", StringComparison.Ordinal)).ToArray();

        var drawn = await Task.WhenAll(names.Concat(names).Select(name =>
            Task.Run(() => (Name: name, Picture: Samples.All[name](fresh)), TestContext.Current.CancellationToken)));

        foreach (var (name, picture) in drawn)
            picture!.Png.Span.SequenceEqual(Samples.All[name](known)!.Png.Span).ShouldBeTrue(name);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var studio = Samples.Studio();
        string[] shown = ["staircase, two miles", "progression, women", "splits, four laps", "pace card", "board, with one's own line", "goal"];
        var before = CultureInfo.CurrentCulture;
        var expected = shown.Select(name => Samples.All[name](studio)!).ToArray();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            var drawn = shown.Select(name => Samples.All[name](studio)!).ToArray();
            drawn.Select(picture => picture.AltText).ShouldBe(expected.Select(picture => picture.AltText));
            foreach (var (now, then) in drawn.Zip(expected)) now.Png.Span.SequenceEqual(then.Png.Span).ShouldBeTrue(now.FileName);
            new TimeAxis([Samples.Time("3:59.4"), Samples.Time("4:00.2")], 0, 100).Ticks[0].Label.ShouldStartWith("3:5");
            new DateAxis([Samples.Day], 0, 100).Ticks[0].Label.ShouldBe("20 Nov 2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
