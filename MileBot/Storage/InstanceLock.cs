namespace MileBot.Storage;

/// <summary>
/// The right to use a database file, held by the operating system on a lock file beside it: a bot that is killed leaves no
/// lock behind, and two bots never share a file.
/// </summary>
internal static class InstanceLock
{
    /// <summary>Takes the lock, to be given back by disposing it.</summary>
    /// <exception cref="StorageException">Another process holds it, or the folder can't be written.</exception>
    public static IDisposable Take(string databasePath)
    {
        var path = databasePath + ".lock";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException($"Can't write to '{path}': give the bot's user the right to write there, or name another file in Storage:ConnectionString.", e);
        }
        catch (IOException e)
        {
            throw new StorageException(
                IsHeldByAnother(path)
                    ? $"Another MileBot is already using '{databasePath}'. Stop it first, or give this one a file of its own in Storage:ConnectionString."
                    : $"Can't lock '{path}': {e.Message}",
                e);
        }
    }

    /// <summary>The file exists and may be written, so what refused us was somebody's lock.</summary>
    private static bool IsHeldByAnother(string path) =>
        File.Exists(path) && !File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
}
