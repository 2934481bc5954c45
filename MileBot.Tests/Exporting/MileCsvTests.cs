using System.Text;
using CsCheck;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Exporting;
using MileBot.Organising.Importing;
using MileBot.Storage;

namespace MileBot.Tests.Exporting;

public class MileCsvTests
{
    private static readonly Gen<string> Texts = Gen.Char["ab é=+-@\",;ñ"].Array[1, 20].Select(characters => new string(characters).Trim())
        .Where(text => text.Any(char.IsLetter) && !text.Contains("  ", StringComparison.Ordinal));

    [Fact]
    public void What_is_exported_can_be_imported_again() =>
        Gen.Select(Texts, Texts, Gen.Long[20_000, 80_000], Gen.Int[0, 400], Gen.Enum<Surface>(), Gen.Enum<Category>().Where(category => category is not Category.Everyone)).Sample((name, note, hundredths, days, surface, category) =>
        {
            var runner = name.Replace(",", "", StringComparison.Ordinal).Trim();
            if (!runner.Any(char.IsLetter) || runner.Contains("  ", StringComparison.Ordinal)) return;

            var day = new DateOnly(2026, 11, 23).AddDays(-days);
            PersonalRow row = new(
                "miles",
                ["name", "time_hundredths", "run_on", "surface", "category", "note"],
                [runner, hundredths, StoredText.Of(day), StoredText.Of(surface), StoredText.Of(category), note]);
            byte[] file = [.. Encoding.UTF8.GetPreamble(), .. MileCsv.Line(MileCsv.Headings), .. MileCsv.Line(MileCsv.Fields(row))];

            var sheet = SheetReader.Read(file, new SheetDefaults(default, Surface.Trial, new DateOnly(2026, 11, 23))).ShouldBeOfType<SheetReading.Results>();

            sheet.Problems.ShouldBeEmpty();
            sheet.Miles.Single().ShouldBe(new SheetMile(2, runner, RaceTime.FromHundredths(hundredths), day, surface) { Category = category, Note = note });
        });
}
