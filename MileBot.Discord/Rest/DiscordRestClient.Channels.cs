using System.Globalization;
using MileBot.Discord.Json;
using MileBot.Discord.Model;

namespace MileBot.Discord.Rest;

/// <content>See Discord Docs/Channels Resource and Messages Resource.</content>
public sealed partial class DiscordRestClient
{
    private const string Messages = "channels/{channel.id}/messages";

    /// <summary>A channel.</summary>
    public Task<Channel> GetChannelAsync(Snowflake channelId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get("channels/{channel.id}", channelId), null, DiscordJson.Default.Channel, cancellationToken);

    /// <summary>The newest messages of a channel, newest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="limit">How many, 1–100.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <remarks>Without the permission to read the history Discord answers with an empty list.</remarks>
    public Task<IReadOnlyList<Message>> GetMessagesAsync(Snowflake channelId, int limit, CancellationToken cancellationToken) =>
        ListMessagesAsync(channelId, limit, "", cancellationToken);

    /// <summary>The messages of a channel next after an id, the newest of them first: <see cref="Snowflake.At"/> makes an instant an id.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="after">The id.</param>
    /// <param name="limit">How many, 1–100.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<IReadOnlyList<Message>> GetMessagesAfterAsync(
        Snowflake channelId, Snowflake after, int limit, CancellationToken cancellationToken) =>
        ListMessagesAsync(channelId, limit, $"&after={after}", cancellationToken);

    /// <summary>A message of a channel.</summary>
    public Task<Message> GetMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Get(Messages + "/{message.id}", channelId, messageId), null, DiscordJson.Default.Message, cancellationToken);

    /// <summary>
    /// Posts a message in a channel, a direct one included. Repeated after a fault only with a nonce that Discord enforces, since otherwise
    /// there could be two of it.
    /// </summary>
    /// <exception cref="ArgumentException">It is ephemeral, which no message of a channel can be.</exception>
    public Task<Message> CreateMessageAsync(Snowflake channelId, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.IsEphemeral)
            throw new ArgumentException("Everyone in a channel sees its messages: only answers to interactions can be ephemeral.", nameof(message));
        var route = Route.Post(Messages, channelId) with { Repeatable = message is { Nonce: not null, EnforceNonce: true } };
        return pipeline.SendAsync(route, RestBody.Message(message.ForCreation()), DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>Edits a message of the bot's.</summary>
    public Task<Message> EditMessageAsync(
        Snowflake channelId, Snowflake messageId, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var route = Route.Patch(Messages + "/{message.id}", channelId, messageId);
        return pipeline.SendAsync(route, RestBody.Message(message.ForEdit()), DiscordJson.Default.Message, cancellationToken);
    }

    /// <summary>Deletes a message of the bot's; refused with <see cref="DiscordErrorCode.UnknownMessage"/> where it is gone already.</summary>
    public Task DeleteMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(Route.Delete(Messages + "/{message.id}", channelId, messageId), null, cancellationToken);

    private Task<IReadOnlyList<Message>> ListMessagesAsync(Snowflake channelId, int limit, string where, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var route = Route.Get(Messages, channelId) with { Query = string.Create(CultureInfo.InvariantCulture, $"?limit={limit}{where}") };
        return pipeline.SendAsync(route, null, DiscordJson.Default.IReadOnlyListMessage, cancellationToken);
    }
}
