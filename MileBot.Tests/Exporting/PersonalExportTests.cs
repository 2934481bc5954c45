using System.Globalization;
using System.Text;
using System.Text.Json;
using MileBot.Exporting;
using MileBot.Storage;
using MileBot.Tests.Storage;

namespace MileBot.Tests.Exporting;

public class PersonalExportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Riverside Runners", "milebot-riverside-runners")]
    [InlineData("Läufer & Co. (Zürich)", "milebot-laufer-co-zurich")]
    [InlineData("../../etc/passwd", "milebot-etc-passwd")]
    [InlineData("نادي الجري", "milebot-42")]
    [InlineData("🏃‍♀️", "milebot-42")]
    [InlineData("", "milebot-42")]
    public void The_files_are_named_after_the_server_in_plain_letters(string server, string name) => PersonalExport.NameOf(42, server).ShouldBe(name);

    [Fact]
    public async Task A_hundred_thousand_miles_of_one_person_are_handed_over_whole()
    {
        await using var file = await TestDatabase.StartAsync();
        await new GuildStore(file.Database).MarkPresentAsync(Miles.Guild, "Riverside", Cancellation);
        await file.RawAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO performance (guild_id, performance_id, user_id, surface, time_hundredths, run_on, logged_at, source, note)
            SELECT {Miles.Guild}, i, 7, 'trial', 40000 + i % 5000, '2026-01-01', 1700000000000 + i, 'typed', 'mile number ' || i FROM n
            """);

        using var export = new PersonalExport(7, Miles.Noon);
        export.Begin(Miles.Guild, "Riverside");
        await foreach (var row in new PersonalDataStore(file.Database).ReadAsync(Miles.Guild, 7, Cancellation)) export.Add(row);
        var files = export.Finish("milebot-riverside");

        using var json = JsonDocument.Parse(files[0].Bytes);
        json.RootElement.GetProperty("servers")[0].GetProperty("performance").GetArrayLength().ShouldBe(100_000);
        var miles = CsvReading.Read(Encoding.UTF8.GetString(files[1].Bytes.Span).TrimStart('\uFEFF'));
        miles.Count.ShouldBe(100_001);
        miles[^1][miles[0].IndexOf("note")].ShouldBe("mile number 100000");
        var handedOver = Downloads.Fit("milebot-riverside", files);
        handedOver.ShouldAllBe(part => part.Bytes.Length <= 10 * 1024 * 1024);
        handedOver.ShouldHaveSingleItem().Name.ShouldBe("milebot-riverside.zip");
    }

    [Fact]
    public void Ids_are_text_instants_are_readable_and_what_was_typed_is_there_as_it_was()
    {
        using var export = new PersonalExport(424_242_424_242_424_242, Miles.Noon);
        export.Begin(100, "=Riverside");
        export.Add(new PersonalRow(
            "performance",
            ["performance_id", "time_hundredths", "run_on", "logged_at", "removed_by", "note", "location"],
            [1_234_567_890_123_456_789L, 40_230L, "2026-11-20", Miles.Noon.ToUnixTimeMilliseconds(), 5L, "=1+1, \"windy\"", null]));
        var files = export.Finish("milebot");

        using var json = JsonDocument.Parse(files[0].Bytes);
        json.RootElement.GetProperty("user_id").GetString().ShouldBe("424242424242424242");
        var mile = json.RootElement.GetProperty("servers")[0].GetProperty("performance")[0];
        mile.GetProperty("performance_id").GetString().ShouldBe("1234567890123456789");
        mile.GetProperty("removed_by").GetString().ShouldBe("5");
        mile.GetProperty("time_hundredths").GetInt64().ShouldBe(40_230);
        DateTimeOffset.Parse(mile.GetProperty("logged_at").GetString()!, CultureInfo.InvariantCulture).ShouldBe(Miles.Noon);
        mile.GetProperty("note").GetString().ShouldBe("=1+1, \"windy\"");
        mile.GetProperty("location").ValueKind.ShouldBe(JsonValueKind.Null);

        files[1].Bytes.Span[..3].ToArray().ShouldBe([0xEF, 0xBB, 0xBF]);
        var csv = CsvReading.Read(Encoding.UTF8.GetString(files[1].Bytes.Span[3..]));
        csv[1].ShouldBe(["'=Riverside", "2026-11-20", "6:42.3", "402.30", "", "", "", "", "'=1+1, \"windy\"", "", "2026-11-23T12:00:00.000Z", "", ""]);
    }
}
