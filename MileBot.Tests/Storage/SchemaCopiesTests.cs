using Microsoft.Extensions.Options;
using MileBot.Storage;

namespace MileBot.Tests.Storage;

public class SchemaCopiesTests
{
    [Fact]
    public async Task Copies_made_before_the_schema_changed_age_out_and_no_other_file_does()
    {
        await using var file = await TestDatabase.StartAsync();
        var copies = new SchemaCopies(file.Database, Options.Create(new StorageOptions { BackupRetentionDays = 30 }));
        foreach (var (name, days) in new Dictionary<string, int>(StringComparer.Ordinal) { ["milebot.db.before-v5.bak"] = 31, ["milebot.db.before-v6.bak"] = 29, ["mine.bak"] = 400, ["other.db.before-v5.bak"] = 400 })
        {
            var path = Path.Combine(Path.GetDirectoryName(file.Path)!, name);
            await File.WriteAllTextAsync(path, "", TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(path, Miles.Noon.UtcDateTime.AddDays(-days));
        }

        copies.DeleteOld(Miles.Noon).ShouldBe(1);

        Directory.EnumerateFiles(Path.GetDirectoryName(file.Path)!, "*.bak").Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["milebot.db.before-v6.bak", "mine.bak", "other.db.before-v5.bak"]);
    }
}
