namespace MileBot.Storage;

/// <summary>The database can't be used, for a reason its operator can mend. The message is one line for them to read.</summary>
public sealed class StorageException(string message, Exception? cause = null) : Exception(message, cause);
