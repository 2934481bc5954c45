using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Organising.Roles;

namespace MileBot.Wire;

/// <summary>Gives members roles and takes them back.</summary>
internal sealed class MemberRoles(DiscordRestClient rest, TimeProvider time)
{
    /// <summary>How long one member may take, so that a server with a long rate limit holds up no other.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    /// <summary>Sees to it that a member has one of some roles, or none of them. What is right already is left alone.</summary>
    /// <param name="due">Who.</param>
    /// <param name="some">The roles.</param>
    /// <param name="wanted">The one they should have; null for none.</param>
    /// <param name="reason">Why, for the server's audit log.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RoleChange> SetAsync(
        BarrierDue due, IReadOnlyCollection<ulong> some, ulong? wanted, string reason, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await ChangeAsync(new Snowflake(due.GuildId), new Snowflake(due.UserId), some, wanted, reason, either.Token);
        }
        catch (DiscordApiException e)
        {
            return e.Code switch
            {
                DiscordErrorCode.UnknownMember or DiscordErrorCode.UnknownUser => new RoleChange.NotThere(),
                DiscordErrorCode.UnknownRole => new RoleChange.Refused("One of the roles doesn't exist any more."),
                DiscordErrorCode.MissingPermissions or DiscordErrorCode.MissingAccess => new RoleChange.Refused("I'm not allowed to give or take one of the roles."),
                _ => new RoleChange.Failed(e.Message),
            };
        }
        catch (DiscordException e)
        {
            return new RoleChange.Failed(e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new RoleChange.Failed($"No answer within {Patience.TotalSeconds} s.");
        }
    }

    private async Task<RoleChange> ChangeAsync(
        Snowflake guild, Snowflake user, IReadOnlyCollection<ulong> some, ulong? wanted, string reason, CancellationToken cancellationToken)
    {
        var member = await rest.GetGuildMemberAsync(guild, user, cancellationToken);
        var held = member.Roles.Select(role => role.Value).Where(some.Contains).ToHashSet();
        var changes = 0;
        if (wanted is { } missing && !held.Contains(missing))
        {
            await rest.AddMemberRoleAsync(guild, user, new Snowflake(missing), reason, cancellationToken);
            changes++;
        }

        foreach (var role in held.Where(role => role != wanted))
        {
            await rest.RemoveMemberRoleAsync(guild, user, new Snowflake(role), reason, cancellationToken);
            changes++;
        }

        return new RoleChange.Done(changes);
    }
}
