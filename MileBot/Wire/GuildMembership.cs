using MileBot.Discord;
using MileBot.Discord.Rest;
using MileBot.Presence;

namespace MileBot.Wire;

/// <summary>Asks Discord who is a member of which server.</summary>
internal sealed class GuildMembership(DiscordRestClient rest) : IGuildMembership
{
    /// <inheritdoc/>
    /// <remarks>Only "Unknown Member", or that there is no such account any more, means that somebody left; whatever else Discord
    /// answers is about the bot.</remarks>
    public async Task<Membership> FindAsync(ulong guildId, ulong userId, CancellationToken cancellationToken)
    {
        try
        {
            await rest.GetGuildMemberAsync(new Snowflake(guildId), new Snowflake(userId), cancellationToken);
            return Membership.Present;
        }
        catch (DiscordApiException e) when (e.Code is DiscordErrorCode.UnknownMember or DiscordErrorCode.UnknownUser)
        {
            return Membership.Left;
        }
        catch (DiscordApiException e) when ((int)e.Status is 403 or 404)
        {
            return Membership.NotTold;
        }
        catch (DiscordException)
        {
            return Membership.NoAnswer;
        }
    }
}
