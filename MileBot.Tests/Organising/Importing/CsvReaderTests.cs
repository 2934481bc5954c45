using CsCheck;
using MileBot.Organising.Importing;

namespace MileBot.Tests.Organising.Importing;

public class CsvReaderTests
{
    private static readonly Gen<char> Separators = Gen.Char[",;\t"];
    private static readonly Gen<string> LineEnds = Gen.OneOf(new[] { "\r\n", "\n", "\r" });
    private static readonly Gen<string> Fields = Gen.Char[",;\t\" \r\naÄ6:'="].Array[0, 8].Select(characters => new string(characters));

    [Fact]
    public void What_was_quoted_by_the_rules_is_read_back_whatever_the_separator_and_the_line_end() =>
        Gen.Select(Separators, LineEnds, Fields.Array[1, 4].List[1, 6]).Sample((separator, end, records) =>
        {
            var text = string.Concat(records.Select(record => string.Join(separator, record.Select(Quote)) + end));

            var read = CsvReader.Read(text, separator);

            read.OpenQuoteAt.ShouldBeNull();
            read.Lines.Select(line => line.Fields.ToArray()).ShouldBe(records.Where(record => record.Any(field => field.Trim().Length > 0)));
        });

    [Fact]
    public void Any_text_is_read_without_a_fault_and_its_lines_are_numbered_upwards() =>
        Gen.Select(Gen.Char[",;\"\r\n a"].Array[0, 60], Separators).Sample((characters, separator) =>
        {
            var read = CsvReader.Read(new string(characters), separator);

            read.Lines.Zip(read.Lines.Skip(1)).ShouldAllBe(pair => pair.First.Number < pair.Second.Number);
        });

    [Fact]
    public void A_record_has_the_number_of_the_line_it_begins_on()
    {
        var read = CsvReader.Read("name,note\r\n\"Ana\",\"two\r\nlines\"\r\n\r\nBo,one\r\n", ',');

        read.Lines.Select(line => line.Number).ShouldBe([1, 2, 5]);
        read.Lines[1].Fields[1].ShouldBe("two\r\nlines");
    }

    [Theory]
    [InlineData("Ana, \"6:42\"", "6:42")]
    [InlineData("Ana,6'42\"", "6'42\"")]
    [InlineData("Ana,\"so \"\"fast\"\"\"", "so \"fast\"")]
    [InlineData("Ana,\"Speedy\" Ana", "Speedy Ana")]
    [InlineData("Ana,=1+1", "=1+1")]
    public void Fields_are_read_as_people_type_them(string line, string second) => CsvReader.Read(line, ',').Lines.Single().Fields[1].ShouldBe(second);

    [Fact]
    public void A_quote_that_never_closes_is_named_by_its_line() => CsvReader.Read("a,b\nc,d\ne,\"f\ng,h", ',').OpenQuoteAt.ShouldBe(3);

    [Theory]
    [InlineData("name,time\nAna,6:42\nBo,5:58", ',')]
    [InlineData("name;time\nAna;6:42,3\nBo;5:58,1", ';')]
    [InlineData("name\ttime\tnote\nAna\t6:42\twindy; cold, wet\nBo\t5:58\t", '\t')]
    [InlineData("name,time,note\nAna,6:42,windy; cold\nBo,5:58,", ',')]
    [InlineData("sep=;\r\nname;time\r\nAna;6:42", ';')]
    [InlineData("\"Kovač, Ann\";6:42\n\"Silva, Bo\";5:58", ';')]
    [InlineData("nothing to cut", ',')]
    public void The_separator_is_the_one_that_cuts_every_line_alike(string text, char separator) => CsvSeparator.Guess(text).ShouldBe(separator);

    private static string Quote(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
