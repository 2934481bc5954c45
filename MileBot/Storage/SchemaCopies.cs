using Microsoft.Extensions.Options;

namespace MileBot.Storage;

/// <summary>The copies made before the schema changed: they age out like any other copy.</summary>
internal sealed class SchemaCopies(Database database, IOptions<StorageOptions> options)
{
    /// <summary>Deletes those that are too old; answers how many there were.</summary>
    public int DeleteOld(DateTimeOffset now)
    {
        var oldest = (now - TimeSpan.FromDays(options.Value.BackupRetentionDays)).UtcDateTime;
        var file = new FileInfo(database.Path);
        var old = file.Directory!.EnumerateFiles($"{file.Name}.before-v*.bak").Where(copy => copy.LastWriteTimeUtc < oldest).ToList();
        foreach (var copy in old) copy.Delete();
        return old.Count;
    }
}
