using System.Text;
using CsCheck;
using MileBot.Exporting;

namespace MileBot.Tests.Exporting;

public class CsvTextTests
{
    [Fact]
    public void Any_fields_are_read_back_as_they_were() => Gen.String.Array[1, 6].List[1, 5].Sample(lines =>
    {
        var csv = new StringBuilder();
        foreach (var fields in lines) CsvText.AppendLine(csv, fields);

        CsvReading.Read(csv.ToString()).ShouldBe(lines.Select(fields => fields.ToList()).ToList());
    });

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"https://example.org\",\"free shoes\")", "'=HYPERLINK(\"https://example.org\",\"free shoes\")")]
    [InlineData("+41 79", "'+41 79")]
    [InlineData("-2 °C", "'-2 °C")]
    [InlineData("@home", "'@home")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\r=1+1", "'\r=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("6:42", "6:42")]
    [InlineData("6:42.3", "6:42.3")]
    [InlineData("windy, 3/4 of the way", "windy, 3/4 of the way")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_a_spreadsheet_would_calculate_is_made_text_and_the_rest_stays(string? typed, string field) => CsvText.Typed(typed).ShouldBe(field);
}
