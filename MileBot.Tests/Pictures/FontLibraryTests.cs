using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Tests.EndToEnd;

namespace MileBot.Tests.Pictures;

/// <summary>Fonts are whatever lies in a folder: sound, broken, or no font at all.</summary>
public class FontLibraryTests
{
    [Fact]
    public void A_folder_that_is_not_there_has_no_fonts_and_the_operator_is_told()
    {
        using var fonts = new FontLibrary(["/nowhere/to/be/found"]);

        fonts.IsEmpty.ShouldBeTrue();
        fonts.Description.ShouldBe("no font files; pictures are left out");
    }

    [Fact]
    public async Task Broken_files_are_passed_over()
    {
        var sound = await File.ReadAllBytesAsync(Samples.DejaVuSans(), TestContext.Current.CancellationToken);
        await using var folder = new TemporaryFolder();
        // The first names are asked first: each would be the letters of every picture, were it sound.
        Write(folder, "NotoSans-Regular.ttf", []);
        Write(folder, "LiberationSans-Regular.ttf", [1, 2, 3]);
        Write(folder, "OpenSans-Regular.ttf", [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7 % 256))]);
        Write(folder, "Roboto-Regular.ttf", sound[..(sound.Length / 2)]);
        Write(folder, "Arial.ttf", [.. sound[..4], 0xFF, 0xFF, .. sound[6..2_000]]);
        Write(folder, "Collection.ttc", [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xF0]);
        Directory.CreateDirectory(folder.File("Folder.ttf"));
        using var broken = new FontLibrary([folder.File(".")]);
        broken.IsEmpty.ShouldBeTrue();
        broken.Description.ShouldBe("6 font files, none with Latin letters and figures; pictures are left out");

        Write(folder, "zzz.ttf", sound);
        using var mended = new FontLibrary([folder.File(".")]);

        mended.Description.ShouldBe("7 font files; letters are set in zzz.ttf");
        Samples.All["goal"](new PictureStudio(mended)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_font_whose_tables_are_rubbish_does_no_harm()
    {
        var bytes = await File.ReadAllBytesAsync(Samples.DejaVuSans(), TestContext.Current.CancellationToken);
        await using var folder = new TemporaryFolder();
        // The directory of tables stays, what it leads to is overwritten here and there.
        var chance = new Random(7);
        for (var i = 0; i < 2_000; i++) bytes[chance.Next(400, bytes.Length)] = (byte)chance.Next(256);
        Write(folder, "DejaVuSans.ttf", bytes);
        using var fonts = new FontLibrary([folder.File(".")]);

        Should.NotThrow(() => Samples.All["board, two lines"](new PictureStudio(fonts)));
    }

    [Fact]
    public void The_first_font_that_has_a_letter_is_taken()
    {
        var fonts = Samples.Fonts();

        fonts.For("A", isBold: false).ShouldNotBeNull().Covers("A").ShouldBeTrue();
        fonts.For("A", isBold: true)!.IsBold.ShouldBeTrue();
    }

    [Fact]
    public void A_plain_face_is_asked_before_an_unusual_one()
    {
        string[] asked = ["x/DejaVuSansMono.ttf", "x/NotoColorEmoji.ttf", "x/FreeSerif.ttf", "x/FreeSans.ttf", "x/DejaVuSans.ttf", "x/NotoSans-Regular.ttf"];

        asked.OrderBy(FontRank.Of).ShouldBe(asked.Reverse());
    }

    private static void Write(TemporaryFolder folder, string name, byte[] bytes) => File.WriteAllBytes(folder.File(name), bytes);
}
