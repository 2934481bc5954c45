using System.Globalization;
using System.Text;
using CsCheck;
using MileBot.Core;
using MileBot.Core.Times;
using MileBot.Organising.Importing;

namespace MileBot.Tests.Organising.Importing;

public class SheetReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly SheetDefaults Defaults = new(new DateOnly(2026, 11, 22), Surface.Trial, Today);

    [Theory]
    [InlineData("name,time\nAna Silva,6:42")]
    [InlineData("Ana Silva,6:42")]
    [InlineData("Läufer;Zeit\nAna Silva;6:42")]
    [InlineData("Prénom;Nom;Temps\nAna;Silva;6:42")]
    [InlineData("Nombre;Apellidos;Tiempo\nAna;Silva;6:42")]
    [InlineData("Nachname,Vorname,Ergebnis\nSilva,Ana,6:42")]
    [InlineData("Pos\tAthlete\tMark (mm:ss)\n1\tAna Silva\t6:42")]
    [InlineData("Riverside time trial\n\nNaam;Tijd\nAna Silva;6:42")]
    [InlineData("naam van de loper;hoe lang\nAna Silva;6:42\nBo;7:00")]
    [InlineData("name,seconds\nAna Silva,402")]
    [InlineData("1;Ana Silva;6:42\n2;Bo;7:00")]
    [InlineData("\"Silva, Ana\",6:42")]
    [InlineData("sep=;\nname;time\nAna Silva;6:42")]
    public void The_columns_are_found_by_their_headings_in_some_languages_and_else_by_what_is_in_them(string file)
    {
        var sheet = Read(file);

        sheet.Problems.ShouldBeEmpty();
        var first = sheet.Miles[0];
        first.Name.ShouldBe("Ana Silva");
        first.Time.ShouldBe(RaceTime.FromMinutesAndSeconds(6, 42));
        first.RunOn.ShouldBe(Defaults.RunOn);
        first.Surface.ShouldBe(Surface.Trial);
    }

    [Theory]
    [InlineData("06:42:00", 40_200)]
    [InlineData("6:42:00", 40_200)]
    [InlineData("6:42:00 AM", 40_200)]
    [InlineData("00:06:42", 40_200)]
    [InlineData("0:06:42", 40_200)]
    [InlineData("06:42:30", 40_230)]
    [InlineData("'6:42", 40_200)]
    [InlineData("0.279166666666667", 40_200)]
    [InlineData("0.00465277777777778", 40_200)]
    [InlineData("06:42.3", 40_230)]
    [InlineData("6 min 42 s", 40_200)]
    public void A_time_is_read_as_spreadsheets_spoil_it(string cell, long hundredths) =>
        Read($"name;time\nAna;{cell}").Miles.Single().Time.Hundredths.ShouldBe(hundredths);

    [Fact]
    public void Any_time_of_a_mile_survives_a_spreadsheet_that_takes_it_for_a_clock_time_or_a_share_of_a_day() =>
        Gen.Int[180, 1_439].Sample(seconds =>
        {
            var expected = RaceTime.FromHundredths(seconds * 100);
            foreach (var cell in (string[])
                [
                    string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:00}:{seconds % 60:00}:00"),
                    string.Create(CultureInfo.InvariantCulture, $"00:{seconds / 60:00}:{seconds % 60:00}"),
                    (seconds / 86_400m).ToString("0.0000000000000", CultureInfo.InvariantCulture),
                    (seconds / 1_440m).ToString("0.0000000000000", CultureInfo.InvariantCulture),
                ])
            {
                SheetTime.TryRead(cell, out var time, out var reason).ShouldBeTrue(reason);
                time.ShouldBe(expected, cell);
            }
        });

    [Theory]
    [InlineData("Ana,6:75", 2, "seconds run from 00 to 59")]
    [InlineData("Ana,642", 2, "could be read in more than one way")]
    [InlineData("Ana,DNF", 2, "“DNF” is no time to log")]
    [InlineData(",6:42", 2, "There is no name on it")]
    [InlineData("Ana,", 2, "There is no time there")]
    [InlineData("Ana,=6*67", 2, "=6*67")]
    public void A_line_that_cannot_be_read_is_named_with_the_reason_and_keeps_no_other_from_being_read(string line, int number, string why)
    {
        var sheet = Read($"name,time\n{line}\nBo,5:58");

        var problem = sheet.Problems.Single();
        problem.Line.ShouldBe(number);
        problem.Reason.ShouldContain(why);
        sheet.Miles.Single().Name.ShouldBe("Bo");
    }

    [Theory]
    [InlineData("2026-11-20", 20)]
    [InlineData("2026-11-20 00:00:00", 20)]
    [InlineData("2026-11-20T09:30:00Z", 20)]
    [InlineData("20.11.2026", 20)]
    [InlineData("20/11/26", 20)]
    [InlineData("11/20/2026", 20)]
    [InlineData("20 Nov 2026", 20)]
    public void A_date_of_the_line_goes_before_the_one_of_the_command(string cell, int day) =>
        Read($"name,time,date\nAna,6:42,{cell}").Miles.Single().RunOn.ShouldBe(new DateOnly(2026, 11, day));

    [Fact]
    public void Whether_the_day_or_the_month_comes_first_is_told_by_the_rest_of_the_column()
    {
        Read("name,time,date\nAna,6:42,3/4/2026\nBo,6:00,25/4/2026").Miles[0].RunOn.ShouldBe(new DateOnly(2026, 4, 3));
        Read("name,time,date\nAna,6:42,3/4/2026\nBo,6:00,4/25/2026").Miles[0].RunOn.ShouldBe(new DateOnly(2026, 3, 4));
        Read("name,time,date\nAna,6:42,3.4.2026").Miles[0].RunOn.ShouldBe(new DateOnly(2026, 4, 3));

        var unclear = Read("name,time,date\nAna,6:42,3/4/2026").Problems.Single().Reason;
        unclear.ShouldContain("3 Apr 2026");
        unclear.ShouldContain("4 Mar 2026");
    }

    [Fact]
    public void A_date_to_come_and_an_unknown_surface_are_refused_line_by_line()
    {
        var sheet = Read("name,time,date,surface\nAna,6:42,2026-11-24,track\nBo,6:00,2026-11-23,moon\nCy,6:10,2026-11-23,Road");

        sheet.Problems.Select(problem => (problem.Line, problem.Name)).ShouldBe([(2, "Ana"), (3, "Bo")]);
        sheet.Problems[0].Reason.ShouldContain("still to come");
        sheet.Problems[1].Reason.ShouldContain("“moon”");
        sheet.Miles.Single().Surface.ShouldBe(Surface.Road);
    }

    [Theory]
    [InlineData("W", Category.Women)]
    [InlineData("F40-44", Category.Women)]
    [InlineData("Männer", Category.Men)]
    [InlineData("M 55", Category.Men)]
    [InlineData("NB", Category.Nonbinary)]
    [InlineData("U20", null)]
    [InlineData("", null)]
    public void A_category_is_read_from_words_and_age_groups(string cell, Category? category) =>
        Read($"name,time,category\nAna,6:42,{cell}").Miles.Single().Category.ShouldBe(category);

    [Fact]
    public void A_place_is_one_in_the_race_where_it_is_a_figure_and_else_where_it_was()
    {
        Read("place,name,time,note\n1,Ana,6:42,\"windy, cold\"").Miles.Single().Location.ShouldBeNull();
        var mile = Read("name,time,place,note\nAna,6:42,Riverside track,\"windy, cold\"").Miles.Single();
        mile.Location.ShouldBe("Riverside track");
        mile.Note.ShouldBe("windy, cold");
    }

    [Theory]
    [InlineData("just some words\nand more of them", "no column of names and one of times")]
    [InlineData("name,time", "Below its headings that file is empty")]
    [InlineData("name,time\nAna,\"6:42\nBo,5:58", "On line 2 a quote opens that never closes")]
    public void A_file_without_results_is_refused_with_one_that_works(string file, string why) =>
        SheetReader.Read(Encoding.UTF8.GetBytes(file), Defaults).ShouldBeOfType<SheetReading.Refused>().Reason.ShouldContain(why);

    [Fact]
    public void Two_thousand_lines_are_taken_and_one_more_is_refused()
    {
        var file = new StringBuilder("name,time\n");
        for (var i = 0; i < SheetReader.MostLines; i++) file.Append(CultureInfo.InvariantCulture, $"Runner {(char)('A' + (i % 26))},6:42\n");
        Read(file.ToString()).Miles.Count.ShouldBe(2_000);

        SheetReader.Read(Encoding.UTF8.GetBytes(file.Append("Ana,6:42\n").ToString()), Defaults)
            .ShouldBeOfType<SheetReading.Refused>().Reason.ShouldContain("2,001 lines");
    }

    [Fact]
    public void However_wide_and_jagged_a_file_is_it_is_read_in_no_time()
    {
        var wide = new string(',', 500_000) + string.Concat(Enumerable.Repeat("\na,b", 1_900));

        SheetReader.Read(Encoding.UTF8.GetBytes(wide), Defaults).ShouldBeOfType<SheetReading.Refused>();
        Read($"name,time,date\nAna,6:42,{new string('2', 500_000)}").Problems.Single().Reason.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void No_bytes_whatever_make_it_fail() =>
        Gen.Byte.Array[0, 200].Sample(bytes => SheetReader.Read(bytes, Defaults).ShouldNotBeNull());

    [Fact]
    public void No_text_whatever_makes_it_fail() =>
        Gen.Char["Ana,;\t\"'=:.6042/-\r\nDFé "].Array[0, 80].Sample(text => SheetReader.Read(Encoding.UTF8.GetBytes(text), Defaults).ShouldNotBeNull());

    private static SheetReading.Results Read(string file) => SheetReader.Read(Encoding.UTF8.GetBytes(file), Defaults).ShouldBeOfType<SheetReading.Results>();
}
