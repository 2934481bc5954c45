using System.Net;
using MileBot.Discord;
using MileBot.Discord.Model;
using MileBot.Discord.Rest;
using MileBot.Replies;
using MileBot.Weekly;

namespace MileBot.Wire;

/// <summary>Writes messages that answer nobody: in channels, and to people directly.</summary>
internal sealed class ChannelPosts(DiscordRestClient rest, TimeProvider time)
{
    private const int PageSize = 100;
    private const int MostPages = 50;

    /// <summary>How long a call may take, so that a channel with a long rate limit holds up no other.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    /// <summary>Posts in a channel. The same nonce within a few minutes posts nothing twice.</summary>
    public Task<Delivery> SendAsync(ulong channelId, Reply post, string nonce, bool isQuiet, CancellationToken cancellationToken)
    {
        var message = ReplyRenderer.ToMessage(post) with { Nonce = nonce, EnforceNonce = true };
        if (isQuiet) message = message with { Flags = message.Flags | MessageFlags.SuppressNotifications };
        return DeliverAsync(async token => await rest.CreateMessageAsync(new Snowflake(channelId), message, token), cancellationToken);
    }

    /// <summary>Changes a message of ours.</summary>
    public Task<Delivery> EditAsync(ulong channelId, ulong messageId, Reply post, CancellationToken cancellationToken) =>
        DeliverAsync(
            async token => await rest.EditMessageAsync(new Snowflake(channelId), new Snowflake(messageId), ReplyRenderer.ToMessage(post), token), cancellationToken);

    /// <summary>Deletes a message of ours.</summary>
    public Task<Delivery> DeleteAsync(ulong channelId, ulong messageId, CancellationToken cancellationToken) =>
        DeliverAsync(
            async token =>
            {
                await rest.DeleteMessageAsync(new Snowflake(channelId), new Snowflake(messageId), token);
                return new Message { Id = new Snowflake(messageId), ChannelId = new Snowflake(channelId) };
            },
            cancellationToken);

    /// <summary>Writes to somebody directly.</summary>
    public Task<Delivery> TellAsync(ulong userId, Reply letter, string nonce, CancellationToken cancellationToken) =>
        DeliverAsync(
            async token =>
            {
                var channel = await rest.CreateDirectMessageChannelAsync(new Snowflake(userId), token);
                return await rest.CreateMessageAsync(channel.Id, ReplyRenderer.ToMessage(letter) with { Nonce = nonce, EnforceNonce = true }, token);
            },
            cancellationToken);

    /// <summary>Writes in the channel of a server in which Discord itself posts notices; refused where it has none.</summary>
    public Task<Delivery> TellServerAsync(ulong guildId, Reply letter, string nonce, CancellationToken cancellationToken) =>
        DeliverAsync(
            async token =>
            {
                var guild = await rest.GetGuildAsync(new Snowflake(guildId), token);
                return guild.SystemChannelId is { } channel
                    ? await rest.CreateMessageAsync(channel, ReplyRenderer.ToMessage(letter) with { Nonce = nonce, EnforceNonce = true }, token)
                    : null;
            },
            cancellationToken);

    /// <summary>Makes another message of one of ours. Files that the new one refers to stay with it; all others go.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="compose">What it is to be, given the names of the files that it has.</param>
    /// <param name="cancellationToken">Ends the edit.</param>
    public Task<Delivery> EditAsync(
        ulong channelId, ulong messageId, Func<IReadOnlyList<string>, Reply> compose, CancellationToken cancellationToken) =>
        DeliverAsync(
            async token =>
            {
                var old = await rest.GetMessageAsync(new Snowflake(channelId), new Snowflake(messageId), token);
                var reply = compose([.. old.Attachments.Select(file => file.Filename)]);
                var kept = ReplyRenderer.KeptFiles(reply);
                var message = ReplyRenderer.ToMessage(reply) with
                {
                    KeptAttachments = [.. old.Attachments.Where(file => kept.Contains(file.Filename, StringComparer.Ordinal)).Select(file => file.Id)],
                };
                return await rest.EditMessageAsync(new Snowflake(channelId), new Snowflake(messageId), message, token);
            },
            cancellationToken);

    /// <summary>Looks for a message of ours in a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="since">An instant before which it can't have been sent.</param>
    /// <param name="customIdPrefix">How the custom id of one of its components begins.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public async Task<Search> FindAsync(ulong channelId, DateTimeOffset since, string customIdPrefix, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await ReadAsync(new Snowflake(channelId), Snowflake.At(since), customIdPrefix, either.Token);
        }
        catch (DiscordApiException e) when (Refusal(e) is not null)
        {
            return new Search.Unreadable();
        }
        catch (DiscordException e)
        {
            return new Search.Failed(e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Search.Failed($"No answer within {Patience.TotalSeconds} s.");
        }
    }

    private async Task<Search> ReadAsync(Snowflake channelId, Snowflake after, string customIdPrefix, CancellationToken cancellationToken)
    {
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await rest.GetMessagesAfterAsync(channelId, after, PageSize, cancellationToken);
            if (page.FirstOrDefault(message => message.Author is { Bot: true } && message.HasComponent(customIdPrefix)) is { } found)
            {
                return new Search.Found(found.Id.Value);
            }

            if (page.Count < PageSize) return await IsReadableAsync(channelId, cancellationToken) ? new Search.Absent() : new Search.Unreadable();
            after = page.Max(message => message.Id);
        }

        return new Search.Unreadable();
    }

    /// <summary>Who may not read a history sees an empty one, which tells nothing unless nothing was ever written.</summary>
    private async Task<bool> IsReadableAsync(Snowflake channelId, CancellationToken cancellationToken) =>
        (await rest.GetMessagesAsync(channelId, 1, cancellationToken)).Count > 0
        || (await rest.GetChannelAsync(channelId, cancellationToken)).LastMessageId is null;

    private async Task<Delivery> DeliverAsync(Func<CancellationToken, Task<Message?>> send, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await send(either.Token) is { } sent ? new Delivery.Sent(sent.Id.Value) : new Delivery.Refused("there is no such channel.");
        }
        catch (DiscordApiException e) when (e.Code is DiscordErrorCode.UnknownMessage)
        {
            return new Delivery.Missing();
        }
        catch (DiscordApiException e)
        {
            return Refusal(e) is { } why
                ? new Delivery.Refused(why)
                : new Delivery.Failed(e.Message, IsInDoubt: e.Status >= HttpStatusCode.InternalServerError || e.Status is HttpStatusCode.TooManyRequests);
        }
        catch (DiscordException e)
        {
            return new Delivery.Failed(e.Message, IsInDoubt: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Failed($"No answer within {Patience.TotalSeconds} s.", IsInDoubt: true);
        }
    }

    /// <summary>What somebody has to change; null for a fault of another kind.</summary>
    private static string? Refusal(DiscordApiException e) => e.Code switch
    {
        DiscordErrorCode.UnknownChannel => "it doesn't exist any more.",
        DiscordErrorCode.MissingAccess => "I can't see it.",
        DiscordErrorCode.MissingPermissions => "I'm not allowed to write there, or not with links and pictures.",
        DiscordErrorCode.CannotMessageUser => "they take no direct messages from me.",
        _ => null,
    };
}
