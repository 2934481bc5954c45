using System.Text;
using CsCheck;
using MileBot.Organising.Importing;

namespace MileBot.Tests.Organising.Importing;

public class FileTextTests
{
    private const string Sheet = "name;time\r\nJosé Müller;6:42\r\nŽofie;5:58\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_from_every_encoding_that_says_which_it_is(string encoding)
    {
        Encoding known = encoding switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8 with mark" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "utf-16 little" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            _ => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        };

        FileText.TryDecode([.. known.GetPreamble(), .. known.GetBytes(Sheet)], out var text, out _).ShouldBeTrue();

        text.ShouldBe(Sheet);
    }

    [Fact]
    public void Any_bytes_of_windows_1252_are_read_as_the_systems_own_decoder_reads_them()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var known = Encoding.GetEncoding(1252);

        Gen.Byte.Array[0, 300].Sample(bytes => Windows1252.Decode(bytes).ShouldBe(known.GetString(bytes)));
    }

    [Fact]
    public void What_is_no_utf_8_is_read_as_windows_1252()
    {
        FileText.TryDecode([(byte)'J', (byte)'o', (byte)'s', 0xE9, (byte)',', 0x80], out var text, out _).ShouldBeTrue();

        text.ShouldBe("José,€");
    }

    [Theory]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("PK\u0003\u0004abc", "an Excel workbook")]
    [InlineData("", "There is nothing in that file")]
    [InlineData(" \r\n", "There is nothing in that file")]
    [InlineData("a\0b", "no text")]
    public void A_file_of_another_kind_is_named_with_what_would_work(string content, string why)
    {
        FileText.TryDecode(Encoding.UTF8.GetBytes(content), out _, out var reason).ShouldBeFalse();

        reason.ShouldContain(why);
        (reason.Contains("CSV", StringComparison.Ordinal) || reason.Contains("name,time", StringComparison.Ordinal)).ShouldBeTrue();
    }
}
