using System.Data.Common;

namespace MileBot.Storage;

/// <summary>A database that is migrated and ours.</summary>
/// <param name="Path">The file, with its whole path.</param>
/// <param name="Source">Gives connections to it.</param>
/// <param name="InstanceLock">Keeps other bots away until it is disposed.</param>
internal sealed record OpenedDatabase(string Path, SqlDialect Dialect, DbDataSource Source, IDisposable InstanceLock);
