using System.Data.Common;
using Dapper;
using NodaTime;

namespace MileBot.Storage;

/// <summary>What the organisers of each server chose for all of it.</summary>
internal sealed class ServerSettingsStore(Database database)
{
    /// <summary>Reads what was chosen. Of a server that is unknown, nothing was.</summary>
    public async Task<ServerSettings> FindAsync(ulong guildId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await ReadAsync(connection, null, guildId, cancellationToken);
    }

    /// <summary>Changes what was chosen; answers what holds now. A zone that this tz database doesn't know stays until another is chosen.</summary>
    public Task<ServerSettings> ChangeAsync(ulong guildId, Func<ServerSettings, ServerSettings> change, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await GuildRows.EnsureAsync(transaction, guildId, cancellationToken);
                var settings = change(await ReadAsync(transaction.Connection!, transaction, guildId, cancellationToken));
                await transaction.Connection!.ExecuteAsync(
                    "UPDATE guild SET time_zone = COALESCE(@timeZone, time_zone), units = @units, organiser_role = @organiserRole WHERE guild_id = @guildId",
                    new
                    {
                        guildId = (long)guildId,
                        timeZone = settings.Zone?.Id,
                        units = StoredText.Of(settings.Units),
                        organiserRole = (long?)settings.OrganiserRole,
                        cancellationToken,
                    },
                    transaction);
                return settings;
            },
            cancellationToken);

    private static async Task<ServerSettings> ReadAsync(DbConnection connection, DbTransaction? transaction, ulong guildId, CancellationToken cancellationToken)
    {
        var row = await connection.QuerySingleOrDefaultAsync<Row>(
            "SELECT time_zone AS TimeZone, units AS Units, organiser_role AS OrganiserRole FROM guild WHERE guild_id = @guildId",
            new { guildId = (long)guildId, cancellationToken },
            transaction);
        return new ServerSettings
        {
            Zone = row?.TimeZone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null,
            Units = StoredText.ToEnumOrNull<Units>(row?.Units),
            OrganiserRole = (ulong?)row?.OrganiserRole,
        };
    }

    internal sealed class Row
    {
        public string? TimeZone { get; init; }

        public string? Units { get; init; }

        public long? OrganiserRole { get; init; }
    }
}
