using Microsoft.Extensions.Logging;
using MileBot.Replies;
using MileBot.Storage;
using MileBot.Wire;
using NodaTime;

namespace MileBot.Organising.Roles;

/// <summary>Puts members' barrier roles right, one after another in each server, the servers in turn.</summary>
internal sealed partial class BarrierDesk(
    BarrierRoleStore barriers, BarrierDueStore dues, MemberRoles members, ServerRoleReader servers, TimeProvider time, ILogger<BarrierDesk> logger)
{
    /// <summary>Between two members of a server: about as fast as Discord lets roles of a server be changed, so that none waits within a request.</summary>
    private static readonly Duration Pace = Duration.FromSeconds(1);

    /// <summary>Roles are given up after two refusals at least so far apart.</summary>
    private static readonly Duration RefusalsApart = Duration.FromMinutes(30);

    private static readonly Duration RestAfterFailure = Duration.FromMinutes(1);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The servers whose turn it is.</summary>
    public Task<IReadOnlyList<ulong>> ReadAsync(int most, CancellationToken cancellationToken) => dues.DueServersAsync(Now, most, cancellationToken);

    /// <summary>The first instant from now on at which it is a server's turn; null for none in sight.</summary>
    public Task<Instant?> NextInstantAsync(CancellationToken cancellationToken) => dues.NextInstantAsync(Now, cancellationToken);

    /// <summary>Puts the next member of a server right.</summary>
    public async Task DoAsync(ulong guildId, CancellationToken cancellationToken)
    {
        var due = await dues.NextAsync(guildId, cancellationToken);
        if (due is null || await barriers.FindAsync(guildId, cancellationToken) is not { IsStopped: false } roles)
        {
            await dues.RestAsync(guildId, cancellationToken);
            return;
        }

        var barrier = roles.BarrierOf(await dues.FindBestAsync(due, cancellationToken));
        var change = await members.SetAsync(due, [.. roles.ByMinutes.Values], barrier is { } minutes ? roles.ByMinutes[minutes] : null, Reason(barrier), cancellationToken);
        switch (change)
        {
            case RoleChange.Done or RoleChange.NotThere:
                if (change is RoleChange.Done { Changes: > 0 }) Log.Changed(logger, guildId);
                await dues.DoneAsync(due, Now + Pace, provesRoles: change is RoleChange.Done { Changes: > 0 }, cancellationToken);
                break;
            case RoleChange.Refused refused:
                await RefusedAsync(roles, refused.Why, cancellationToken);
                break;
            case RoleChange.Failed failed:
                Log.Failed(logger, guildId, failed.Why);
                await dues.PutOffAsync(due, Now + RestAfterFailure, cancellationToken);
                break;
        }
    }

    /// <summary>Discord refused: somebody may be about to mend it, so it is tried once more before the roles are given up.</summary>
    private async Task RefusedAsync(BarrierRoles roles, string why, CancellationToken cancellationToken)
    {
        var now = Now;
        var again = (roles.RefusedAt ?? now) + RefusalsApart;
        if (now < again)
        {
            await dues.WaitAsync(roles.GuildId, roles.RefusedAt ?? now, again, why, cancellationToken);
            Log.Refused(logger, roles.GuildId, why);
            return;
        }

        await barriers.StopAsync(roles, await ExplainAsync(roles, why, cancellationToken), now, cancellationToken);
        Log.Stopped(logger, roles.GuildId);
    }

    /// <summary>Says what is wrong and how it is mended, where the server's roles tell it; else what Discord said.</summary>
    private async Task<string> ExplainAsync(BarrierRoles roles, string why, CancellationToken cancellationToken)
    {
        var problems = await servers.ReadAsync(roles.GuildId, cancellationToken) is { } server ? RoleCheck.Problems(server, roles.ByMinutes) : [];
        var told = problems.Count > 0 ? Markup.Join(" ", problems) : Markup.Raw(why);
        return $"{told} Once that is mended, `/settings roles` has a button to go on.";
    }

    private static string Reason(int? barrier) => barrier is { } minutes
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Their best mile is under {minutes}:00")
        : "No mile of theirs is under this barrier";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A member of server {GuildId} has another barrier role now.")]
        public static partial void Changed(ILogger logger, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "Discord refused to change barrier roles in server {GuildId}: {Reason}")]
        public static partial void Refused(ILogger logger, ulong guildId, string reason);

        [LoggerMessage(LogLevel.Warning, "The barrier roles of server {GuildId} are paused: Discord refused twice.")]
        public static partial void Stopped(ILogger logger, ulong guildId);

        [LoggerMessage(LogLevel.Warning, "A barrier role in server {GuildId} could not be changed and will be tried again: {Reason}")]
        public static partial void Failed(ILogger logger, ulong guildId, string reason);
    }
}
