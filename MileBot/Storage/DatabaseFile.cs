using Microsoft.Data.Sqlite;

namespace MileBot.Storage;

/// <summary>The file that a connection string names.</summary>
internal static class DatabaseFile
{
    /// <summary>Its whole path.</summary>
    /// <exception cref="StorageException">The connection string can't be read, or names no file.</exception>
    public static string FullPath(string connectionString)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            var source = builder.DataSource;
            return Path.GetFileName(source) is not ("" or ":memory:")
                && !source.StartsWith("file:", StringComparison.Ordinal)
                && builder.Mode is not SqliteOpenMode.Memory
                ? Path.GetFullPath(source)
                : throw new StorageException("Storage:ConnectionString names no file. Try `Data Source=data/milebot.db`.");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw new StorageException($"Storage:ConnectionString can't be read: {e.Message} Try `Data Source=data/milebot.db`.", e);
        }
    }
}
